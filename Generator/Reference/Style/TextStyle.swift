/// The text: headings, badges, lists of terms.
enum TextStyle {
  static let text = """
    h1 { font-size: 2.1rem; line-height: 1.2; letter-spacing: -.02em }
    h2 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -.015em }
    .part h2 .self { display: inline-block }
    .part h2 .self::first-letter { text-transform: uppercase }
    h3 { font-size: 1.2rem; line-height: 1.35; letter-spacing: -.01em }
    h3 small { margin-left: .5rem; letter-spacing: 0 }
    .operation h3 { font-size: 1.4rem }
    h4 {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; margin-top: 2rem;
      padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: .95rem;
    }
    h4 + p, h4 + details { margin-top: .75rem }
    .text > p + details { margin-top: .4rem }
    .text > p, .text > ul, .text > ol, .text > dl, .text > pre, .callback > * { margin-top: .85rem }
    .text > h3:not(:first-child) { margin-top: 2.25rem }
    :is(.text, .tree, dd, blockquote) :is(ul, ol):not([class]) { padding-left: 1.4rem }
    .text pre:not([class], .code *) {
      padding: .8rem 1rem; border-radius: 8px; background: var(--chip); overflow: auto; font-size: .85rem;
    }
    .text > .heading { margin-top: 1.6rem; font-size: 1.1rem }
    blockquote { margin: .85rem 0 0; padding-left: 1rem; border-left: 3px solid var(--edge) }
    blockquote > * + *, .tree :is(li > p, p) ~ :is(p, ul, ol, pre):not(.limits) { margin-top: .4rem }
    .text table {
      display: block; width: fit-content; max-width: 100%; margin-top: .85rem; overflow: auto; border-collapse: collapse;
      font-size: .9rem;
    }
    th, td { padding: .35rem .75rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
    th { background: var(--panel) }
    .lead { font-size: 1.15rem; color: var(--soft) }
    .kind, .users, .media, small { color: var(--soft); font-size: .875rem; font-weight: 400 }
    .kind, .users, h3 small { overflow-wrap: anywhere }
    p code, li code, dd code, dt code, td code, h3 code, summary code, small code {
      padding: .08em .32em; border-radius: 4px; background: var(--chip); overflow-wrap: anywhere;
    }
    .self { color: inherit; text-decoration: none; overflow-wrap: anywhere }
    .self::after, .tree > li > a:first-child::after {
      content: "¶" / ""; margin-left: .4em; color: var(--soft); font-weight: 400; opacity: 0;
    }
    :hover > .self::after, .self:focus-visible::after, .tree > li > a:first-child:is(:hover, :focus-visible)::after {
      opacity: 1;
    }
    .self::after, .tree > li > a:first-child::after { position: absolute }
    .method {
      display: inline-block; padding: .1rem .5rem; border-radius: 5px; font: 700 .72rem/1.5 var(--mono);
      letter-spacing: .02em;
    }
    .get, .head, .options { color: var(--get); background: var(--get-back) }
    .post { color: var(--post); background: var(--post-back) }
    .put, .patch { color: var(--change); background: var(--change-back) }
    .delete { color: var(--delete); background: var(--delete-back) }
    .status, .errors dt {
      display: inline-block; padding: 0 .45rem; border-radius: 5px; font: 600 .8rem/1.6 var(--mono);
    }
    .bad, .errors dt { color: var(--bad); background: var(--bad-back) }
    .good, .errors dt.good { color: var(--good); background: var(--good-back) }
    .badge, nav small {
      padding: 0 .4rem; border-radius: 99px; color: var(--change); background: var(--change-back); font-size: .75rem;
      font-weight: 600; letter-spacing: 0; text-decoration: none; white-space: nowrap;
    }
    .badge { margin-left: .75rem; padding: .1rem .6rem; vertical-align: middle }
    .badge:hover { text-decoration: underline }
    .route {
      display: flex; gap: .6rem; align-items: center; padding: .45rem .5rem .45rem .75rem; border-radius: 8px;
      border: 1px solid var(--line); background: var(--panel);
    }
    .route code { padding: 0; background: none; font-size: .92rem; overflow-wrap: anywhere }
    .route var { font-style: normal; color: var(--must) }
    .route small { margin-left: auto; white-space: nowrap }
    .route button {
      margin-left: auto; padding: .15rem .8rem; font: inherit; font-size: .85rem; font-weight: 600; white-space: nowrap;
      color: var(--paper); background: var(--link); border: 0; border-radius: 6px; cursor: pointer;
    }
    .route button:hover { background: var(--ink) }
    .permission { font-size: .9rem; color: var(--soft) }
    .permission::before {
      content: ""; display: inline-block; width: .6rem; height: .6rem; margin-right: .5rem;
      border: 2px solid var(--edge); border-radius: 50%;
    }
    .deprecated strong { color: var(--must) }
    .permission.open::before { border-style: dotted }
    .errors, .statuses, .permissions, .cure, .text > dl {
      display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .45rem 1rem; font-size: .92rem;
    }
    .errors { gap: .3rem .9rem!important; margin-top: .75rem }
    .kind + .servers { margin-top: .35rem }
    .servers { grid-template-columns: fit-content(60%) minmax(0, 1fr)!important }
    dt { grid-column: 1; place-self: baseline start }
    dd { grid-column: 2; min-width: 0; overflow-wrap: anywhere }
    dd p + p { margin-top: .15rem }
    .permissions dt { max-width: 14rem; overflow-wrap: anywhere }
    .cure dt { font-weight: 600; color: var(--soft) }
    .errors dd a, .statuses a { font-family: var(--mono); font-size: .84em; white-space: nowrap }
    dt:target, dt:target + dd { background: var(--mark) }
    dl.changes { grid-template-columns: minmax(0, 1fr)!important }
    .changes dd { grid-column: 1; padding-left: 1rem; border-left: 2px solid var(--line) }
    .changes.breaking dd { border-color: var(--bad) }
    .changes.suspicious dd { border-color: var(--change) }
    .changes.additive dd { border-color: var(--good) }
    .changes small { display: block; overflow-wrap: anywhere }
    .index { list-style: none; columns: 16rem 2; column-gap: 1.5rem; font-size: .9rem }
    .index a { text-decoration: none; color: var(--ink) }
    .index a:hover { text-decoration: underline }
    .index li { padding: .12rem 0; break-inside: avoid }
    .index .method { min-width: 3.6rem; text-align: center; font-size: .65rem }
    @media (max-width: 40rem) {
      .permissions, .servers { grid-template-columns: minmax(0, 1fr)!important }
      .permissions dd, .servers dd { grid-column: 1; margin-bottom: .6rem }
      .route { flex-wrap: wrap }
      .route code { flex: 1 1 60% }
    }
    """
}
