extension Rule {
  /// Differences of what comes and goes.
  static let lifecycleRules: [(Rule, Effects)] = [
    (.deprecated, .any(.additive, "it works as before, and clients know that it will go")),
    (.reactivated, .any(.additive, "clients may stay")),
    (.sunsetMissing, .any(.breaking, "clients are told to leave and not until when: it may go any day")),
    (.sunsetUnreadable, .any(.breaking, "nobody can tell when it goes")),
    (.sunsetTooSoon, .any(.breaking, "clients get less time to leave than they need")),
    (.sunsetBroughtForward, .any(.breaking, "clients get less time to leave than they were promised")),
    (.sunsetRemoved, .any(.breaking, "clients no longer know when it goes: it may go any day")),
    (.stabilityRaised, .any(.additive, "more is promised than before")),
    (.stabilityLowered, .any(.breaking, "clients relied on a promise that is taken back")),
    (.stabilityUnknown, .any(.breaking, "it is none of `draft`, `alpha`, `beta` and `stable`, so it promises nothing")),
  ]
}
