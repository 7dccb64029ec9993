/// The form that tries an operation, and what was answered.
enum TryStyle {
  static let text = """
    .try form { padding: .9rem 1rem; display: grid; gap: .7rem; font-size: .82rem }
    .try .fields { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .5rem .8rem; align-items: center }
    .try label { font-family: var(--mono); overflow-wrap: anywhere }
    .try label i { color: var(--code-soft); font: .75rem var(--sans) }
    .try input, .try select, .try textarea {
      width: 100%; min-width: 0; padding: .3rem .5rem; font: .8rem/1.5 var(--mono); color: var(--code);
      background: var(--night); border: 1px solid var(--code-line); border-radius: 5px;
    }
    .try textarea { min-height: 6rem; resize: vertical; white-space: pre; overflow: auto }
    .try ::placeholder { color: var(--code-soft); opacity: 1 }
    .try small { color: var(--code-soft) }
    .try a { color: var(--code-name) }
    .try .send { display: flex; gap: .6rem; align-items: center; flex-wrap: wrap }
    .try .send [type=submit] {
      font-weight: 650; color: var(--code-back); background: var(--code-name); border-color: var(--code-name);
    }
    .try .send [type=submit]:hover { background: var(--code); border-color: var(--code) }
    .try form .command { padding: 0 }
    .try .command pre { white-space: pre-wrap; overflow-wrap: anywhere }
    .try .answer { border-top: 1px solid var(--code-edge) }
    .try .answer p { padding: .6rem 1rem 0; font-size: .82rem; display: flex; gap: .6rem; align-items: center }
    .try details { padding: .5rem 1rem 0; font-size: .8rem }
    .try summary, .try summary:hover { color: var(--code-soft); background: none; border-color: var(--code-line) }
    .try summary:hover { color: var(--code) }
    .try details pre { padding: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
    @media (max-width: 40rem) { .try .fields { grid-template-columns: minmax(0, 1fr); gap: .2rem } }
    """
}
