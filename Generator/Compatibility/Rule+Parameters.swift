extension Rule {
  /// Differences of parameters.
  static let parametersRules: [(Rule, Effects)] = [
    (.pathParameterAdded, .any(.breaking, "requests to the old path do not give it")),
    (
      .requiredParameterAdded,
      .sent(
        .breaking, "requests that do not give it are refused", read: .additive,
        "clients ignore parameters that they do not know")
    ),
    (
      .optionalParameterAdded,
      .sent(.additive, "requests need not give it", read: .additive, "clients ignore parameters that they do not know")
    ),
    (
      .parameterRemoved,
      .sent(
        .suspicious, "it is ignored or refused where a client still gives it", read: .suspicious,
        "clients that read it find nothing")
    ),
    (
      .awaitedParameterRemoved,
      .sent(
        .suspicious, "it is ignored or refused where a client still gives it", read: .breaking,
        "clients that read it find nothing, where it always was")
    ),
    (.parameterRemovedBeforeSunset, .any(.breaking, "clients were promised that it stays until then")),
    (.parameterRemovedAfterDeprecation, .any(.additive, "clients were told to stop giving it, and had the time")),
    (
      .parameterBecameRequired,
      .sent(.breaking, "requests that leave it out are refused", read: .additive, "clients find it more often")
    ),
    (
      .parameterBecameOptional,
      .sent(.additive, "requests that give it fit as before", read: .breaking, "clients that read it may find nothing")
    ),
    (.parameterDefaultAdded, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterDefaultChanged, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterDefaultRemoved, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterStyleChanged, .any(.breaking, "what one side writes, the other reads in another way, or not at all")),
    (.reservedCharactersAllowed, .any(.additive, "those that are escaped are read as before")),
    (.reservedCharactersRefused, .any(.breaking, "those that clients do not escape end the value, or the whole query")),
    (.emptyValueAllowed, .any(.additive, "clients need not make use of it")),
    (.emptyValueRefused, .any(.breaking, "requests that name it without a value are refused")),
    (.parameterPropertyTypeChanged, .any(.suspicious, "text in a URL may be read as either")),
  ]
}
