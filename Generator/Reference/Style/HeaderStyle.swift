/// The bar on top: the name, the version, the search, and the buttons.
enum HeaderStyle {
  static let text = """
    /* Fixed, not sticky: otherwise browsers scroll the page whenever something is typed into the search. */
    body { padding-top: var(--top) }
    .top {
      position: fixed; inset: 0 0 auto; z-index: 5; height: var(--top); display: flex; align-items: center; gap: .75rem;
      padding: 0 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line);
    }
    .brand { color: var(--ink); font-weight: 700; text-decoration: none; white-space: nowrap }
    .formats { margin-left: auto; color: var(--soft); font-size: .875rem; white-space: nowrap }
    .top button, .top select, #page-menu, dialog button {
      height: 2rem; padding: 0 .7rem; font: inherit; font-size: .875rem; line-height: 1.9rem; color: var(--ink);
      background: var(--panel); border: 1px solid var(--edge); border-radius: 6px; cursor: pointer;
      text-decoration: none; white-space: nowrap;
    }
    .top select { padding: 0 .3rem }
    .top button:hover, .top select:hover, #page-menu:hover, dialog button:hover { background: var(--chip) }
    #page-menu { display: none }
    #page-help { width: 2rem; padding: 0 }
    #page-version { font-size: .875rem }
    @media (max-width: 52rem) {
      .top { padding: 0 1rem; gap: .5rem }
      #page-menu { display: block }
      .wide .formats, #page-help { display: none }
    }
    @media (max-width: 40rem) { .wide .brand, .wide .top .media { display: none } }
    """
}
