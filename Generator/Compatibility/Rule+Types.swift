extension Rule {
  /// Differences of types and values.
  static let typesRules: [(Rule, Effects)] = [
    (.typeChanged, .changes),
    (.typeGeneralized, .widens),
    (.typeSpecialized, .narrows),
    (
      .typeCompatible,
      .sent(
        .additive, "outside JSON a value is text, and this is text too", read: .additive,
        "outside JSON a value is text, and this is text too")
    ),
    (.typesWidened, .widens),
    (.typesNarrowed, .narrows),
    (
      .becameNullable,
      .sent(
        .additive, "clients need not send null", read: .breaking, "clients may get null where there was always a value")
    ),
    (.becameNotNullable, .sent(.breaking, "null is refused", read: .additive, "clients never get null any more")),
    (.formatChanged, .changes),
    (.formatGeneralized, .widens),
    (.formatSpecialized, .narrows),
    (
      .becameEnumeration,
      .sent(
        .breaking, "values other than these are refused", read: .additive, "these are among what clients are ready for")
    ),
    (
      .enumerationRemoved,
      .sent(
        .additive, "every value that clients send still fits", read: .suspicious,
        "clients may get values that they do not know")
    ),
    (
      .valueAdded,
      .sent(
        .additive, "clients need not send it", read: .suspicious, "clients that know the other values alone may get it")
    ),
    (
      .valueRemoved,
      .sent(.breaking, "it is refused", read: .additive, "clients wait for it in vain, and that harms nobody")
    ),
    (.constantAdded, .narrows),
    (.constantChanged, .changes),
    (.constantRemoved, .widens),
    (
      .extensibleValueAdded,
      .sent(.additive, "clients need not send it", read: .additive, "clients were told that there will be more")
    ),
    (
      .extensibleValueRemoved,
      .sent(.breaking, "it may be refused", read: .additive, "clients wait for it in vain, and that harms nobody")
    ),
    (
      .defaultAdded,
      .sent(.additive, "what clients send stays the same", read: .additive, "what clients read stays the same")
    ),
    (
      .defaultChanged,
      .sent(.additive, "what clients send stays the same", read: .additive, "what clients read stays the same")
    ),
    (
      .defaultRemoved,
      .sent(.additive, "what clients send stays the same", read: .additive, "what clients read stays the same")
    ),
  ]
}
