extension Rule: NamedRule {
  public var page: String { CompatibilityPage.path }

  public var demand: String {
    effects.isSame
      ? "\(effects.sent.level.rawValue): \(effects.sent.reason)"
      : "\(effects.sent.level.rawValue) where clients send it, \(effects.read.level.rawValue) where they read it"
  }

  public var explanation: String {
    let subject = Rule.subjects.first { $0.rules.contains { $0.0 == self } }?.title ?? ""
    let judged =
      effects.isSame
      ? "- \(effects.sent.level.rawValue): \(effects.sent.reason)."
      : """
      - Where clients send it, \(effects.sent.level.rawValue): \(effects.sent.reason).
      - Where clients read it, \(effects.read.level.rawValue): \(effects.read.reason).
      """
    return """
      # \(name)

      A difference between two contracts that `gwm-api diff` finds; \(page) lists it under "\(subject)".

      \(judged)

      \(advice)

      """
  }

  private var advice: String {
    touchesMeaning
      ? "A sealed version does not change so: say it in the next version."
      : "A sealed version may change so: no seal breaks on it."
  }
}
