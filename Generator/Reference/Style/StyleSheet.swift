/// The style of the reference's pages.
enum StyleSheet {
  /// For the page with three columns.
  static let wide = text([
    base, LayoutStyle.text, HeaderStyle.text, NavigationStyle.text, SearchStyle.text, TextStyle.text, TreeStyle.text,
    CodeStyle.text, TryStyle.text, PrintStyle.text,
  ])

  /// For pages to be read from top to bottom.
  static let simple = text([
    base, LayoutStyle.simple, HeaderStyle.text, TextStyle.text, PrintStyle.text,
  ])

  private static func text(_ parts: [String]) -> String {
    SourceText.withoutMargins(
      ":root { color-scheme: light dark;\n\(Palette.variables)\n}\n" + parts.joined(separator: "\n"))
  }

  private static let base = """
    :root[data-theme=light] { color-scheme: light }
    :root[data-theme=dark] { color-scheme: dark }
    :root {
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
      --top: 3.5rem;
    }
    *, ::before, ::after { box-sizing: border-box }
    html { scroll-padding-top: calc(var(--top) + 1rem); -webkit-text-size-adjust: 100% }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans) }
    h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0 }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em }
    a:hover { text-decoration-thickness: 2px }
    code, pre, kbd { font-family: var(--mono); font-size: .86em; font-variant-ligatures: none }
    kbd {
      display: inline-block; min-width: 1.5rem; padding: 0 .4rem; border: 1px solid var(--edge); border-radius: 4px;
      text-align: center; color: var(--soft); font-size: .75rem; line-height: 1.35rem;
    }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
    [tabindex="-1"]:focus { outline: none }
    [hidden] { display: none!important }
    ::selection { background: var(--mark); color: var(--ink) }
    #page-here { position: fixed; top: 0 }
    .skip {
      position: fixed; left: 1rem; top: -4rem; z-index: 9; padding: .5rem 1rem; background: var(--paper);
      border: 2px solid var(--link);
    }
    .skip:focus { top: .5rem }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    @media (prefers-reduced-motion: no-preference) {
      .name, .tree a, nav a, button { transition: color .12s, background-color .12s }
    }
    """
}
