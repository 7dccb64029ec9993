/// Lists of parameters, headers and properties, and what folds in them.
enum TreeStyle {
  static let text = """
    .tree { list-style: none }
    .text > .tree { margin-top: 0 }
    .text > .tree + details, .text > .tree + .kind { margin-top: .9rem }
    .tree > li { padding: .7rem 0; border-bottom: 1px solid var(--line) }
    .tree > li:last-child { border-bottom: 0; padding-bottom: .2rem }
    .tree li:target, h4:target, p:target {
      background: var(--mark); box-shadow: -.6rem 0 var(--mark), .6rem 0 var(--mark);
    }
    .tree li > a:first-child { font: 650 .86rem/1.6 var(--mono); color: var(--ink); text-decoration: none }
    .tree small { margin-left: .7rem; font-size: .84rem }
    .tree small a { color: inherit }
    .tree small a:hover { color: var(--link) }
    .tree li > strong, .tree li > em, h4 > strong, h4 > em { font-size: .78rem; font-weight: 600; color: var(--must) }
    .tree li > strong, .tree li > em { margin-left: .7rem }
    .tree li > em, h4 > em { color: var(--soft); font-weight: 400 }
    .tree p { font-size: .93rem; line-height: 1.5; margin-top: .15rem }
    .limits, .tree .limits { color: var(--soft); font-size: .84rem; line-height: 1.7 }
    .limits code { font-size: .8rem }
    details > summary { cursor: pointer; font-size: .875rem; color: var(--soft); width: fit-content }
    details > summary:hover { color: var(--ink) }
    .tree details { margin-top: .35rem }
    .tree details[open] > .tree { margin: .35rem 0 0 .3rem; padding-left: 1rem; border-left: 2px solid var(--line) }
    .all {
      margin-left: auto; padding: 0; font: inherit; font-size: .8rem; font-weight: 400; color: var(--link);
      background: none; border: 0; cursor: pointer; text-decoration: underline; text-underline-offset: .2em;
    }
    """
}
