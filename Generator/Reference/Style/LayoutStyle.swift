/// Where things stand: three columns on a wide screen, two on a narrower one, one on a phone.
enum LayoutStyle {
  static let text = """
    .text { padding: 2.25rem 2.5rem; max-width: 56rem; min-width: 0 }
    main > section { scroll-margin-top: calc(-1rem - 1px) }
    .part { border-top: 1px solid var(--line) }
    .part .text { padding-top: 4rem }
    .operation + .operation, .schema + .schema, .guide + .guide { border-top: 1px solid var(--line) }
    .problem .text, .schema .text { padding-top: 1.5rem; padding-bottom: 1.5rem }
    .wide { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr) }
    .wide > .top, .wide > .skip { grid-column: 1/-1 }
    .examples { padding: 0 2.5rem 2.25rem; min-width: 0 }
    @media (min-width: 75rem) {
      .wide { --examples: clamp(27rem, 37vw, 56rem) }
      .wide main {
        background: linear-gradient(to left, var(--night) var(--examples), var(--paper) var(--examples));
      }
      .wide section { display: grid; grid-template-columns: minmax(0, 1fr) var(--examples) }
      .wide .part, .operation + .operation, .schema + .schema, .guide + .guide {
        border-image: linear-gradient(to left, transparent var(--examples), var(--line) var(--examples)) 1;
      }
      .examples .code pre { max-height: max(14rem, calc(50vh - 7.25rem)) }
      .examples .code:only-child pre { max-height: max(14rem, calc(100vh - 11rem)) }
      .examples {
        padding: 2.25rem 2rem; position: sticky; top: var(--top); align-self: start;
        max-height: calc(100vh - var(--top)); overflow: auto; scrollbar-color: var(--code-edge) transparent;
      }
    }
    @media (max-width: 52rem) {
      .wide { display: block }
      .text { padding: 1.75rem 1rem }
      .part .text { padding-top: 2.5rem }
      .examples { padding: 0 1rem 1.75rem }
    }
    """

  /// For a page of one column.
  static let simple = """
    main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem }
    main > * + * { margin-top: 1rem }
    """
}
