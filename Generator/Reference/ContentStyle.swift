/// The text: headings, badges, trees of properties.
enum ContentStyle {
  static let text = """
    h1 { font-size: 2.1rem; line-height: 1.2; letter-spacing: -.02em }
    h2 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -.015em }
    .part h2 .self { display: inline-block }
    .part h2 .self::first-letter { text-transform: uppercase }
    h3 { font-size: 1.2rem; line-height: 1.35; letter-spacing: -.01em }
    .operation h3 { font-size: 1.4rem }
    .kind a { color: inherit }
    h4 {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; margin-top: 2rem;
      padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: .95rem;
    }
    .text > .tree + details { margin-top: .9rem }
    h4 + p, h4 + details { margin-top: .75rem }
    .text > p, .text > ul, .text > ol, .text > dl, .text > pre { margin-top: .85rem }
    .text > h3:not(:first-child) { margin-top: 2.25rem }
    .text > ul:not([class]), .text > ol { padding-left: 1.4rem }
    .lead { font-size: 1.15rem; color: var(--soft) }
    .kind, .users, .crumbs { color: var(--soft); font-size: .9rem }
    p code, li code, dd code, dt code, summary code, .limits code {
      padding: .08em .32em; border-radius: 4px; background: var(--chip); overflow-wrap: anywhere;
    }
    .self { color: inherit; text-decoration: none; overflow-wrap: anywhere }
    .self::after { content: "¶" / ""; margin-left: .4em; color: var(--soft); font-weight: 400; opacity: 0 }
    :hover > .self::after, .self:focus-visible::after { opacity: 1 }
    li:has(> .tree li:hover, > details li:hover) > .self::after { opacity: 0 }
    .method {
      display: inline-block; padding: .1rem .5rem; border-radius: 5px; font: 700 .72rem/1.5 var(--mono);
      letter-spacing: .02em;
    }
    .get { color: var(--get); background: var(--get-back) }
    .post { color: var(--post); background: var(--post-back) }
    .put, .patch { color: var(--change); background: var(--change-back) }
    .delete { color: var(--delete); background: var(--delete-back) }
    .status, .errors b, .errors dt {
      display: inline-block; padding: 0 .45rem; border-radius: 5px; font: 600 .8rem/1.6 var(--mono);
    }
    .good { color: var(--good); background: var(--good-back) }
    .bad, .errors b, .errors dt { color: var(--bad); background: var(--bad-back) }
    .route {
      display: flex; gap: .6rem; align-items: baseline; padding: .5rem .75rem; border: 1px solid var(--line);
      border-radius: 8px; background: var(--panel);
    }
    .route code { padding: 0; background: none; font-size: .92rem; overflow-wrap: anywhere }
    .route var { font-style: normal; color: var(--must) }
    .permission { font-size: .9rem; color: var(--soft) }
    .permission::before {
      content: ""; display: inline-block; width: .6rem; height: .6rem; margin-right: .5rem;
      border: 2px solid var(--edge); border-radius: 50%;
    }
    [data-permission=none] .permission::before { border-style: dotted }
    .tree { list-style: none }
    .text > .tree { margin-top: 0 }
    .tree > li { padding: .7rem 0; border-bottom: 1px solid var(--line) }
    .tree > li:last-child { border-bottom: 0; padding-bottom: .2rem }
    .tree > li:target, .permissions dt:target, dt:target + dd {
      background: var(--mark); box-shadow: -.6rem 0 var(--mark), .6rem 0 var(--mark);
    }
    .name { font: 650 .86rem/1.6 var(--mono) }
    small, .type, .media { margin-left: .3rem; color: var(--soft); font-size: .84rem; font-weight: 400 }
    small a { color: inherit }
    small a:hover { color: var(--link) }
    .must, .may { margin-left: .6rem; font-size: .78rem; font-weight: 600; color: var(--must) }
    .may { color: var(--soft); font-weight: 400; font-style: italic }
    h4 .media, h4 .must, h4 .may { margin-left: 0 }
    h4 .self::after { position: absolute }
    .tree p { font-size: .93rem; line-height: 1.5; margin-top: .15rem }
    .limits { color: var(--soft); font-size: .84rem!important; line-height: 1.7!important }
    .limits code { font-size: .8rem }
    details > summary { cursor: pointer; font-size: .875rem; color: var(--soft); width: fit-content }
    details > summary:hover { color: var(--ink) }
    .tree details { margin-top: .35rem }
    .tree details[open] > .tree {
      margin: .35rem 0 0 .3rem; padding-left: 1rem; border-left: 2px solid var(--line);
    }
    .errors dl, .statuses, .permissions, .cure, .guide .text > dl {
      display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .45rem 1rem; font-size: .92rem;
    }
    .errors dl { margin-top: .75rem }
    dt { grid-column: 1; align-self: start }
    dd { grid-column: 2 }
    dd p + p { margin-top: .15rem }
    .permissions dt { max-width: 14rem; overflow-wrap: anywhere }
    .cure dt { font-weight: 600; color: var(--soft) }
    .errors dd a, .statuses a { font-family: var(--mono); font-size: .84em; white-space: nowrap }
    .index { list-style: none; columns: 16rem 2; column-gap: 1.5rem; font-size: .9rem }
    .index li { break-inside: avoid; padding: .15rem 0 }
    .index a { display: flex; gap: .6rem; align-items: baseline; color: var(--ink); text-decoration: none }
    .index a:hover { color: var(--link) }
    .index .method { flex: none; width: 4rem; text-align: center; font-size: .66rem }
    .text > pre { padding: 1rem; border-radius: 8px; background: var(--panel); overflow: auto }
    .simple h1 { margin: .5rem 0 }
    .simple h2 { margin-top: 2.5rem; font-size: 1.2rem }
    .simple .problem h2 { margin-top: 0 }
    .simple .cure, .simple .index, .simple .code { margin-top: 1rem }
    @media (max-width: 52rem) {
      h1 { font-size: 1.75rem }
      .permissions { grid-template-columns: minmax(0, 1fr)!important }
      .permissions dd { grid-column: 1; margin-bottom: .6rem }
      .route { flex-wrap: wrap }
    }
    """
}
