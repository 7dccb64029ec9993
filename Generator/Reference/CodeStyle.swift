/// The blocks of code, dark in both schemes.
enum CodeStyle {
  static let text = """
    .code {
      border: 1px solid var(--code-edge); border-radius: 10px; background: var(--code-back); color: var(--code);
      overflow: hidden;
    }
    .code + .code { margin-top: 1.25rem }
    .code figcaption {
      display: flex; align-items: center; gap: .75rem; min-height: 2.4rem; padding: 0 .5rem 0 1rem;
      border-bottom: 1px solid var(--code-edge); font-size: .82rem; font-weight: 600;
    }
    .code .language { color: var(--code-soft); font-weight: 400 }
    .code button {
      margin-left: auto; padding: .15rem .6rem; font: inherit; font-weight: 400; color: var(--code);
      background: transparent; border: 1px solid var(--code-edge); border-radius: 5px; cursor: pointer;
    }
    .code button:hover { background: var(--night) }
    .code pre { padding: .9rem 1rem; overflow: auto; max-height: 32rem; font-size: .8rem; line-height: 1.55 }
    .code code { font-size: 1em }
    .code pre:focus-visible, .code button:focus-visible {
      outline-color: var(--code-name); outline-offset: -2px;
    }
    .code b, .code i, .code u { font: inherit; text-decoration: none }
    .code b { color: var(--code-name) }
    .code i { color: var(--code-string) }
    .code u { color: var(--code-value) }
    """
}
