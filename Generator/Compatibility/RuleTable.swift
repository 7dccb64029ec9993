/// All rules as the page `docs/compatibility.md` lists them.
public enum RuleTable {
  /// CommonMark, with a table a subject.
  public static var markdown: String { introduction + Rule.subjects.map(section).joined() }

  private static let introduction = """
    # Compatibility

    `gwm-api diff BASE REVISION` lists what differs in meaning between two contracts (OpenAPI 3.0 or 3.1), each with the
    clients that it breaks. Meaning is compared, not text: a schema may be put inline or become a component, an `allOf` may be
    regrouped, branches, properties and values may change their order, and null may be written in any of its ways; nothing is
    found then.

    | level | what it says |
    |---|---|
    | breaking | a client that keeps to the base can fail |
    | suspicious | it depends on the client |
    | additive | every client goes on as before |
    | editorial | no program sees it |

    Direction decides. What clients *send* may be widened: parameters, bodies of requests, answers to callbacks. What they
    *read* may be narrowed: answers, headers, the requests of callbacks and webhooks. A read-only property in a request, and a
    write-only one in an answer, break nobody; neither does what is of stability `draft` or `alpha` (`x-stability-level`).

    The exit code is 1 where the gravest level reaches `--fail-on` (by default `breaking`), 2 where a document cannot be read.

    ## Sealed versions

    `gwm-api freeze v1.0` writes `api/v1.0.seal`: a line for each operation with the SHA-256 of its canonical meaning, and
    the release. The contract as it was is kept below `api/sealed/v1.0/`, so that `gwm-api check` can say what changed. A seal
    holds for everything below but what is editorial, tags, and what is announced to end: prose, examples and order may
    change, and an operation may be deprecated. A mended implementation is a point release: `info.version` grows from 1.0.0 to
    1.0.1, and the seal stays.

    ## Rules

    This list is made from the rules themselves.

    """

  private static func section(_ subject: (title: String, rules: [(Rule, Effects)])) -> String {
    let rows = subject.rules.map { rule, effects in
      effects.isSame
        ? "| `\(rule.name)` | \(phrase(effects.sent)) | the same |\n"
        : "| `\(rule.name)` | \(phrase(effects.sent)) | \(phrase(effects.read)) |\n"
    }
    return "\n### \(subject.title)\n\n| rule | sent | read |\n|---|---|---|\n" + rows.joined()
  }

  private static func phrase(_ effect: Effect) -> String { "\(effect.level.rawValue): \(effect.reason)" }
}
