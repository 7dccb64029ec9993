/// The column of contents, which a phone shows over the page while it is the target of a link, and the search.
enum NavigationStyle {
  static let text = """
    nav {
      position: sticky; top: var(--top); height: calc(100vh - var(--top)); overflow: auto;
      overscroll-behavior: contain; padding: 1.25rem .75rem 3rem; background: var(--panel);
      border-right: 1px solid var(--line); font-size: .875rem; line-height: 1.4;
    }
    nav h2 {
      font-size: .75rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
      padding: 1.1rem .75rem .35rem;
    }
    nav h2 a { color: inherit; text-decoration: none }
    nav ul { list-style: none }
    nav li a {
      display: flex; gap: .5rem; align-items: baseline; padding: .28rem .75rem; border-radius: 6px;
      color: var(--ink); text-decoration: none; overflow-wrap: anywhere;
    }
    nav li a:hover { background: var(--chip) }
    nav li a[aria-current] { background: var(--chip); font-weight: 600; box-shadow: inset 3px 0 var(--link) }
    nav .method { flex: none; width: 3.4rem; font-size: .62rem; padding: .12rem 0; text-align: center }
    nav summary { cursor: pointer; color: var(--soft) }
    nav summary h2, nav h2:first-of-type { padding-top: 0 }
    nav summary h2 { display: inline-block; padding-left: .25rem }
    nav details { padding: 0 .5rem; margin-top: .7rem }
    nav details + details { margin-top: .2rem }
    .close { display: none }
    #page-search { position: relative; flex: 0 1 30rem; margin-left: 1rem }
    #page-query {
      width: 100%; height: 2.25rem; padding: 0 2.25rem 0 .8rem; font: inherit; font-size: .9rem;
      color: var(--ink); background: var(--panel); border: 1px solid var(--edge); border-radius: 8px;
    }
    #page-query::placeholder { color: var(--soft); opacity: 1 }
    #page-query::-webkit-search-cancel-button { display: none }
    #page-search kbd {
      position: absolute; right: .6rem; top: .45rem; padding: 0 .4rem; border: 1px solid var(--edge);
      border-radius: 4px; color: var(--soft); font-size: .75rem; line-height: 1.25rem;
    }
    #page-query:focus + kbd { display: none }
    #page-results {
      position: absolute; left: 0; right: 0; top: 2.6rem; max-height: 70vh; overflow: auto; list-style: none;
      padding: .4rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 8px;
      box-shadow: 0 12px 32px rgb(0 0 0/.25); font-size: .875rem;
    }
    #page-results li {
      display: flex; gap: .6rem; align-items: baseline; padding: .35rem .6rem; border-radius: 6px;
      cursor: pointer;
    }
    #page-results li[aria-selected=true] { background: var(--chip); box-shadow: inset 3px 0 var(--link) }
    #page-results .where {
      color: var(--soft); margin-left: auto; font-size: .8rem; max-width: 60%; overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap;
    }
    #page-results .nothing { color: var(--soft); cursor: default }
    @media (max-width: 52rem) {
      nav { display: none }
      nav:target { display: block; position: fixed; inset: 0; z-index: 8; height: auto; padding-top: 1rem }
      .close {
        display: block; float: right; padding: .3rem .8rem; border: 1px solid var(--edge); border-radius: 6px;
        text-decoration: none; color: var(--ink);
      }
      nav li a { padding: .5rem .75rem }
      .brand strong { overflow: hidden; text-overflow: ellipsis }
      .brand { min-width: 0 }
      #page-search { flex: 1 1 0; margin: 0; min-width: 0 }
      #page-search kbd { display: none }
      #page-query { padding-right: .5rem }
      #page-results { position: fixed; left: .5rem; right: .5rem; top: calc(var(--top) + .25rem) }
    }
    @media (max-width: 30rem) {
      .wide .brand strong { display: none }
    }
    """
}
