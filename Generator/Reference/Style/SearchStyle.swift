/// The search and what it finds.
enum SearchStyle {
  static let text = """
    #page-search { position: relative; flex: 0 1 30rem; margin-left: .5rem; min-width: 0 }
    #page-query {
      width: 100%; height: 2.25rem; padding: 0 2.25rem 0 .8rem; font: inherit; font-size: .9rem;
      color: var(--ink); background: var(--panel); border: 1px solid var(--edge); border-radius: 8px;
    }
    #page-query::placeholder { color: var(--soft); opacity: 1 }
    #page-query::-webkit-search-cancel-button { display: none }
    #page-search kbd { position: absolute; right: .5rem; top: .4rem }
    #page-query:focus + kbd { display: none }
    #page-results {
      position: absolute; left: 0; top: 2.6rem; width: max(100%, min(40rem, 92vw)); max-height: 75vh; overflow: auto;
      padding: .4rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 10px;
      scrollbar-width: thin; box-shadow: 0 12px 40px rgb(0 0 0/.28); font-size: .875rem; line-height: 1.45;
    }
    .group { padding: .7rem .6rem .2rem; color: var(--soft); font-size: .75rem; font-weight: 650 }
    [role=option] {
      display: grid; grid-template-columns: minmax(0, auto) minmax(0, 1fr); column-gap: .6rem; align-items: baseline;
      padding: .35rem .6rem; border-radius: 6px; cursor: pointer;
    }
    [role=option][aria-selected=true] {
      background: var(--chip); border-radius: 0 6px 6px 0; box-shadow: inset 3px 0 var(--link);
    }
    [role=option] .where {
      color: var(--soft); font-size: .8rem; text-align: right; overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap;
    }
    [role=option] .context {
      grid-column: 1/-1; color: var(--soft); font-size: .8rem; overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap;
    }
    [role=option] .method, [role=option] .status { margin-right: .5rem }
    .more-results { color: var(--link); font-size: .8rem }
    mark { background: var(--mark); color: var(--ink); border-radius: 2px }
    .nothing { padding: .6rem; color: var(--soft) }
    @media (max-width: 52rem) {
      #page-search { flex: 1 1 0; margin: 0 }
      #page-search kbd { display: none }
      #page-query { padding-right: .5rem }
      #page-results { position: fixed; left: .5rem; right: .5rem; width: auto; top: calc(var(--top) + .25rem) }
    }
    """
}
