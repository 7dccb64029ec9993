extension Rule {
  /// Differences of bounds and patterns.
  static let boundsRules: [(Rule, Effects)] = [
    (.maxLengthDecreased, .narrows),
    (.maxLengthIncreased, .widens),
    (
      .maxLengthSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.maxLengthUnset, .widens),
    (.maximumDecreased, .narrows),
    (.maximumIncreased, .widens),
    (
      .maximumSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.maximumUnset, .widens),
    (.exclusiveMaximumDecreased, .narrows),
    (.exclusiveMaximumIncreased, .widens),
    (
      .exclusiveMaximumSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.exclusiveMaximumUnset, .widens),
    (.maxItemsDecreased, .narrows),
    (.maxItemsIncreased, .widens),
    (
      .maxItemsSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.maxItemsUnset, .widens),
    (.maxPropertiesDecreased, .narrows),
    (.maxPropertiesIncreased, .widens),
    (
      .maxPropertiesSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.maxPropertiesUnset, .widens),
    (.minLengthDecreased, .widens),
    (.minLengthIncreased, .narrows),
    (
      .minLengthSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.minLengthUnset, .widens),
    (.minimumDecreased, .widens),
    (.minimumIncreased, .narrows),
    (
      .minimumSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.minimumUnset, .widens),
    (.exclusiveMinimumDecreased, .widens),
    (.exclusiveMinimumIncreased, .narrows),
    (
      .exclusiveMinimumSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.exclusiveMinimumUnset, .widens),
    (.minItemsDecreased, .widens),
    (.minItemsIncreased, .narrows),
    (
      .minItemsSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.minItemsUnset, .widens),
    (.minPropertiesDecreased, .widens),
    (.minPropertiesIncreased, .narrows),
    (
      .minPropertiesSet,
      .sent(
        .suspicious, "nothing was said before, and clients may be beyond it", read: .additive,
        "it is among what clients are ready for")
    ),
    (.minPropertiesUnset, .widens),
    (.multipleOfSet, .narrows),
    (.multipleOfUnset, .widens),
    (.multipleOfNarrowed, .narrows),
    (.multipleOfWidened, .widens),
    (.multipleOfChanged, .changes),
    (.uniqueItemsSet, .narrows),
    (.uniqueItemsUnset, .widens),
    (.minContainsDecreased, .widens),
    (.minContainsIncreased, .narrows),
    (.maxContainsDecreased, .narrows),
    (.maxContainsIncreased, .widens),
    (.patternAdded, .narrows),
    (
      .patternChanged,
      .sent(.suspicious, "what fitted the old one may not fit the new one", read: .additive, "clients take any text")
    ),
    (.patternGeneralized, .sent(.additive, "every text fits", read: .additive, "clients take any text")),
    (.patternRemoved, .sent(.additive, "every text fits", read: .additive, "clients take any text")),
  ]
}
