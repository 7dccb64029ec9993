extension Rule {
  /// Differences of operations.
  static let operationsRules: [(Rule, Effects)] = [
    (.operationAdded, .any(.additive, "no client calls it yet")),
    (.operationRemoved, .any(.breaking, "a client that calls it is answered 404, and nothing had told it to leave")),
    (.operationRemovedBeforeSunset, .any(.breaking, "clients were promised that it stays until then")),
    (.operationRemovedAfterDeprecation, .any(.additive, "clients were told to leave, and had the time")),
    (.operationIdAdded, .any(.additive, "nothing went by another name; requests stay the same")),
    (.operationIdRemoved, .any(.additive, "generated clients rename a function; requests stay the same")),
    (.operationIdChanged, .any(.additive, "generated clients rename a function; requests stay the same")),
    (.webhookAdded, .any(.additive, "clients are not called unless they ask for it")),
    (.webhookRemoved, .any(.breaking, "a client that waits for it is not called any more")),
    (.callbackAdded, .any(.additive, "clients are not called unless they ask for it")),
    (.callbackRemoved, .any(.breaking, "a client that waits for it is not called any more")),
  ]
}
