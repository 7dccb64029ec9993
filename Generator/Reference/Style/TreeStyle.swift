/// Lists of parameters, headers and properties, and what folds in them.
enum TreeStyle {
  static let text = """
    .tree { list-style: none }
    .text > .tree { margin-top: 0 }
    .text > .tree + details, .text > .tree + .kind { margin-top: .9rem }
    .tree > li { padding: .6rem 0; border-bottom: 1px solid var(--line) }
    .tree > li:last-child { border-bottom: 0; padding-bottom: .2rem }
    .tree > li:target, h4:target, p:target {
      background: var(--mark); box-shadow: -.6rem 0 var(--mark), .6rem 0 var(--mark); border-radius: 1px;
    }
    .tree > li > a:first-child {
      font: 650 .86rem/1.75 var(--mono); color: var(--ink); text-decoration: none; overflow-wrap: anywhere;
    }
    .tree small { margin-left: .6rem; font-size: .84rem; overflow-wrap: anywhere }
    .tree p small { margin: 0 }
    .tree small a { color: inherit }
    .tree small a:hover { color: var(--link) }
    .tree > li > strong, .tree > li > em, h4 > strong, h4 > em { font-size: .78rem; font-weight: 600; color: var(--must) }
    .tree > li > strong, .tree > li > em { margin-left: .6rem }
    .tree > li > em, h4 > em { color: var(--soft); font-weight: 400 }
    .tree p { font-size: .93rem; line-height: 1.5; margin-top: .1rem }
    .limits, .tree .limits { color: var(--soft); font-size: .84rem; line-height: 1.7 }
    .limits code { font-size: .8rem }
    .text > .limits { margin-top: .25rem }
    details > summary { cursor: pointer; font-size: .875rem; color: var(--soft); width: fit-content }
    details > summary:hover { color: var(--ink) }
    main details > summary {
      padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 99px; font-size: .8rem; line-height: 1.3rem;
    }
    main details > summary:hover { border-color: var(--edge); background: var(--chip) }
    .tree details { margin: .4rem 0 .2rem }
    .text > details + details { margin-top: .4rem }
    .tree :is(ul, ol):not([class]) { font-size: .93rem; line-height: 1.5 }
    .tree ul:not([class]) { list-style-type: disc }
    .tree details[open] > .tree { margin: .35rem 0 0 .3rem; padding-left: 1rem; border-left: 2px solid var(--line) }
    .callback { margin-top: .75rem; padding-left: 1rem; border-left: 2px solid var(--line) }
    .callback h4 { margin-top: 1.25rem }
    .callback .route { margin-top: .75rem }
    .all {
      margin-left: auto; min-height: 1.5rem; padding: 0; font: inherit; font-size: .8rem; font-weight: 400;
      color: var(--link); background: none; border: 0; cursor: pointer; text-decoration: underline;
      text-underline-offset: .2em;
    }
    """
}
