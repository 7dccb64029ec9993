/// The column of contents, which a phone shows over the page while it is the target of a link, and the list of keys.
enum NavigationStyle {
  static let text = """
    nav {
      position: sticky; top: var(--top); height: calc(100vh - var(--top)); overflow: auto;
      overscroll-behavior: contain; padding: 1.25rem .75rem 3rem; background: var(--panel);
      border-right: 1px solid var(--line); font-size: .875rem; line-height: 1.4; scrollbar-width: thin;
      scrollbar-color: var(--line) transparent;
    }
    nav h2 {
      font-size: .75rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
      padding: .9rem .75rem .2rem; line-height: 1.5rem;
    }
    nav h2 a { display: inline-block; color: inherit; text-decoration: none }
    nav ul { list-style: none }
    nav li a {
      display: block; padding: .28rem .75rem; border-radius: 6px; color: var(--ink); text-decoration: none;
      overflow-wrap: break-word;
    }
    nav li a:has(.method) { position: relative; padding-left: 4.65rem }
    nav li code { padding: 0; background: none }
    nav li a:hover { background: var(--chip) }
    nav li a[aria-current] {
      background: var(--chip); color: var(--link); border-radius: 0 6px 6px 0; box-shadow: inset 3px 0 var(--link);
    }
    nav small { display: inline-block; font-size: .68rem }
    /* Beside the first line of the title. */
    nav .method {
      position: absolute; left: .75rem; width: 3.4rem; margin-top: .05rem; padding: .12rem 0; font-size: .62rem;
      text-align: center;
    }
    nav summary { cursor: pointer; color: var(--soft); width: auto }
    nav summary h2, nav h2:first-of-type { padding-top: 0 }
    nav summary h2 { display: inline-block; padding: 0 .25rem }
    nav details { padding: 0 .5rem; margin-top: .7rem }
    nav details + details { margin-top: .2rem }
    .close { display: none }
    dialog {
      width: min(26rem, 92vw); padding: 1.5rem; border: 1px solid var(--edge); border-radius: 12px;
      background: var(--paper); color: var(--ink); box-shadow: 0 12px 48px rgb(0 0 0/.35); font-size: .93rem;
    }
    dialog::backdrop { background: rgb(0 0 0/.45) }
    dialog h2 { font-size: 1.2rem }
    dialog dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem; margin: 1rem 0 }
    dialog form { margin-top: 1rem }
    @media (max-width: 52rem) {
      nav { display: none }
      nav:target { display: block; position: fixed; inset: 0; z-index: 8; height: auto; padding-top: 1rem }
      .close {
        display: block; position: sticky; top: 0; z-index: 1; width: fit-content; margin: 0 0 -1.5rem auto;
        padding: .3rem .8rem; background: var(--panel); border: 1px solid var(--edge); border-radius: 6px;
        text-decoration: none; color: var(--ink);
      }
      nav li a { padding-top: .5rem; padding-bottom: .5rem }
    }
    """
}
