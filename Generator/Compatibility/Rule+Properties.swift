extension Rule {
  /// Differences of properties.
  static let propertiesRules: [(Rule, Effects)] = [
    (
      .requiredPropertyAdded,
      .sent(
        .breaking, "requests that do not give it are refused", read: .additive,
        "clients ignore properties that they do not know")
    ),
    (
      .requiredPropertyWithDefaultAdded,
      .sent(
        .breaking, "requests that do not give it are refused, whatever its default", read: .additive,
        "clients ignore properties that they do not know")
    ),
    (
      .optionalPropertyAdded,
      .sent(.additive, "requests need not give it", read: .additive, "clients ignore properties that they do not know")
    ),
    (
      .requiredPropertyRemoved,
      .sent(
        .suspicious, "it is ignored or refused where a client still gives it", read: .breaking,
        "clients that read it find nothing")
    ),
    (
      .optionalPropertyRemoved,
      .sent(
        .suspicious, "it is ignored or refused where a client still gives it", read: .suspicious,
        "clients that read it where it is given find nothing")
    ),
    (
      .propertyBecameRequired,
      .sent(.breaking, "requests that leave it out are refused", read: .additive, "clients find it more often")
    ),
    (
      .propertyWithDefaultBecameRequired,
      .sent(
        .breaking, "requests that leave it out are refused, whatever its default", read: .additive,
        "clients find it more often")
    ),
    (
      .propertyBecameOptional,
      .sent(.additive, "requests that give it fit as before", read: .breaking, "clients that read it may find nothing")
    ),
    (
      .propertyBecameReadOnly,
      .sent(.additive, "what clients send of it is ignored", read: .additive, "it is answered as before")
    ),
    (
      .propertyBecameNotReadOnly,
      .sent(.additive, "clients may send it now", read: .additive, "it is answered as before")
    ),
    (
      .propertyBecameWriteOnly,
      .sent(.additive, "it is sent as before", read: .additive, "it was said to be for requests")
    ),
    (.propertyBecameNotWriteOnly, .sent(.additive, "it is sent as before", read: .additive, "clients may read it now")),
    (
      .requiredPropertyBecameNotWriteOnly,
      .sent(.additive, "it is sent as before", read: .suspicious, "every answer has it now, a secret perhaps")
    ),
    (
      .propertiesClosed,
      .sent(.breaking, "names that are not listed are refused", read: .additive, "clients get no others")
    ),
    (
      .propertiesOpened,
      .sent(
        .additive, "what clients send still fits", read: .additive, "clients ignore properties that they do not know")
    ),
    (.additionalPropertiesAdded, .narrows),
    (.additionalPropertiesRemoved, .widens),
    (.patternPropertyAdded, .narrows),
    (.patternPropertyRemoved, .widens),
    (.propertyNamesAdded, .narrows),
    (.propertyNamesRemoved, .widens),
    (.dependentRequiredAdded, .narrows),
    (.dependentRequiredChanged, .changes),
    (.dependentRequiredRemoved, .widens),
    (.dependentSchemaAdded, .narrows),
    (.dependentSchemaRemoved, .widens),
    (.unevaluatedPropertiesAdded, .narrows),
    (.unevaluatedPropertiesRemoved, .widens),
  ]
}
