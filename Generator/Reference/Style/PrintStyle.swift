/// On paper: the text alone, in one column, with everything unfolded.
enum PrintStyle {
  static let text = """
    @media print {
      :root { color-scheme: light!important }
      .top, nav, .skip, .self::after, button:not([aria-selected=true]), dialog, .try, .endpoints, .schema .examples, details.more {
        display: none!important;
      }
      body { padding: 0 }
      .wide, .wide section { display: block }
      .wide main { background: none }
      .large main > section { content-visibility: visible }
      .route { position: static!important; box-shadow: none!important }
      .examples, .examples > :not(.try, .endpoints) { display: block }
      .text, .examples, .examples > * {
        min-height: 0!important; max-height: none!important; padding: .5rem 0; max-width: none;
        position: static; overflow: visible;
      }
      .part .text { padding-top: 1rem }
      .tree > li { padding: .3rem 0 }
      main details > summary { border: 0; padding: 0 }
      .code { background: none; border-color: #999 }
      .code, .code * { color: #000!important; box-shadow: none!important }
      .code figcaption { border: 0; min-height: 0; padding: .4rem .6rem 0 }
      .code pre { max-height: none!important; padding: .4rem .6rem; white-space: pre-wrap; overflow-wrap: anywhere }
      details::details-content { content-visibility: visible; block-size: auto }
      h1, h2, h3, h4, figcaption, .route { break-after: avoid }
      .tree > li, .errors > *, .problem { break-inside: avoid }
      a { color: inherit; text-decoration: none }
      html { font-size: 9pt }
      @page { margin: 16mm }
    }
    """
}
