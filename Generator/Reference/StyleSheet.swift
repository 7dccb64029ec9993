/// The style of the reference's pages.
enum StyleSheet {
  /// For the page with three columns.
  static let wide = text([
    base, LayoutStyle.text, NavigationStyle.text, ContentStyle.text, CodeStyle.text, PrintStyle.text,
  ])

  /// For a page to be read from top to bottom.
  static let simple = text([base, LayoutStyle.text, ContentStyle.text, CodeStyle.text, PrintStyle.text])

  private static func text(_ parts: [String]) -> String {
    ":root { color-scheme: light dark;\n\(Palette.variables)\n}\n" + parts.joined(separator: "\n")
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
    """
}
