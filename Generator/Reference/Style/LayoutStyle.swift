/// Where things stand: three columns on a wide screen, two on a narrower one, one on a phone.
enum LayoutStyle {
  static let text = """
    .text { padding: 2.25rem 2.5rem; max-width: 56rem; min-width: 0 }
    main > section { scroll-margin-top: calc(-1rem - 1px) }
    .large main > section { content-visibility: auto; contain-intrinsic-size: auto 50rem }
    .part { border-top: 1px solid var(--line) }
    .part .text { padding-top: 4rem }
    .operation + .operation, .schema + .schema, .guide + .guide { border-top: 1px solid var(--line) }
    .problem .text, .schema .text { padding-top: 1.75rem; padding-bottom: 1.75rem }
    .wide { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr) }
    .examples { padding: 0 2.5rem 2.25rem; min-width: 0 }
    @media (min-width: 75rem) {
      .wide { --examples: clamp(27rem, 37vw, 56rem) }
      .wide main {
        background: linear-gradient(to left, var(--night) var(--examples), var(--paper) var(--examples));
      }
      .wide section { display: grid; grid-template-columns: minmax(0, 1fr) var(--examples) }
      /* What has nothing to show beside it may be as wide as it likes. */
      .wide #page-problems, .wide .problem, .wide .guide:not(:has(.examples)) {
        display: block; background: var(--paper); border-image: none;
      }
      .wide .part, .operation + .operation, .schema + .schema, .guide + .guide {
        border-image: linear-gradient(to left, transparent var(--examples), var(--line) var(--examples)) 1;
      }
      .examples {
        display: flex; flex-direction: column; padding: 2.25rem 2rem; position: sticky; top: var(--top);
        align-self: start; max-height: calc(100vh - var(--top)); overflow: auto;
        scrollbar-color: var(--code-edge) transparent;
      }
      /* The last one has what the others leave of the height. */
      .examples > * { flex: none }
      .examples > :last-child { flex: 0 1 auto; min-height: 0 }
      .examples:has(.try) > :last-child { min-height: 9rem }
      .examples > :last-child, .examples > :last-child > .code { display: flex; flex-direction: column }
      .examples > .tabs:last-child > .code { min-height: 0 }
      .examples pre { max-height: max(14rem, calc(50vh - 7.25rem)) }
      .examples > :last-child pre { max-height: none; min-height: 0 }
      .operation > .text > .route {
        position: sticky; top: calc(var(--top) + .5rem); z-index: 2; box-shadow: 0 0 0 .6rem var(--paper);
      }
      .operation .text [id] { scroll-margin-top: 3.5rem }
    }
    @media (max-width: 52rem) {
      .wide { display: block }
      /* The mark that a heading shows under the pointer may stand beyond the edge. */
      main { position: relative; overflow-x: clip }
      .text { padding: 1.75rem 1rem; max-width: none }
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
