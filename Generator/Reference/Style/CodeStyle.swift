/// The blocks of code, dark in both schemes, and the choice between the languages.
enum CodeStyle {
  static let text = """
    .code {
      border: 1px solid var(--code-edge); border-radius: 10px; background: var(--code-back); color: var(--code);
      overflow: hidden;
    }
    .code + .code, .tabs + .code, .code + .tabs, .tabs + .tabs { margin-top: 1.25rem }
    .code figcaption {
      display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; min-height: 2.4rem;
      flex: none; padding: 0 .5rem 0 1rem; border-bottom: 1px solid var(--code-edge); font-size: .82rem; font-weight: 600;
    }
    .code figcaption .copy { margin-left: auto }
    .code button {
      padding: .15rem .6rem; font: inherit; font-size: .82rem; color: var(--code); background: transparent;
      border: 1px solid var(--code-line); border-radius: 5px; cursor: pointer;
    }
    .code button:hover { background: var(--night) }
    .code pre { padding: .9rem 1rem; overflow: auto; max-height: 32rem; font-size: .8rem; line-height: 1.55 }
    .code pre { scrollbar-color: var(--code-edge) transparent }
    .code code { font-size: 1em }
    .code :focus-visible { outline-color: var(--code-name); outline-offset: -2px }
    .request pre { white-space: pre-wrap; overflow-wrap: anywhere }
    .endpoints ul { list-style: none; padding: .6rem }
    .endpoints li a {
      display: grid; grid-template-columns: 3.9rem minmax(0, 1fr); gap: .6rem; align-items: baseline;
      padding: .3rem .4rem; border-radius: 6px; color: var(--code); text-decoration: none; font-size: .85rem;
    }
    .endpoints li a:hover { background: var(--night) }
    .endpoints .method { text-align: center; font-size: .66rem }
    .endpoints code { padding: 0; background: none; overflow-wrap: anywhere }
    .code .n { color: var(--code-name) }
    .code .s { color: var(--code-string) }
    .code .v { color: var(--code-value) }
    .code .c { color: var(--code-soft) }
    .code [role=tablist] { display: flex; flex: 1 1 0; flex-wrap: wrap; margin-left: -.5rem }
    .code [role=tab] .status { pointer-events: none }
    .code [role=tab] { padding: .55rem .6rem; border: 0; border-radius: 0; color: var(--code-soft) }
    .code [role=tab]:hover { background: transparent; color: var(--code) }
    .code [role=tab][aria-selected=true] { color: var(--code); box-shadow: inset 0 -2px var(--code-name) }
    \(others) { display: none }
    """

  /// The languages that are not chosen; none, as long as no script has chosen one.
  private static let others = CodeBlock.Language.allCases.map { language in
    "[data-language=\(language.rawValue)] .request :is(figure, pre)[data-language]:not([data-language=\(language.rawValue)])"
  }.joined(separator: ", ")
}
