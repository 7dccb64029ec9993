/// On paper: the text alone, in one column, with everything unfolded.
enum PrintStyle {
  static let text = """
    @media print {
      :root { color-scheme: light!important }
      .top, nav, .skip, .self::after, .code button { display: none!important }
      .wide, .wide section { display: block }
      .wide main { background: none }
      .text, .examples {
        padding: .6rem 0; max-width: none; max-height: none; position: static; overflow: visible;
      }
      .code, .code b, .code i, .code u, .code .language { background: none; color: #000 }
      .code pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere }
      details::details-content { content-visibility: visible; block-size: auto }
      h1, h2, h3, h4, figcaption, .route { break-after: avoid }
      .tree > li, .code { break-inside: avoid }
      html { font-size: 10pt }
    }
    """
}
