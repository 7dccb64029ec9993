extension Rule {
  /// Differences of parameters.
  static let parametersRules: [(Rule, Effects)] = [
    (.pathParameterAdded, .any(.breaking, "requests to the old path do not give it")),
    (.requiredParameterAdded, .any(.breaking, "requests that do not give it are refused")),
    (.optionalParameterAdded, .any(.additive, "requests need not give it")),
    (.parameterRemoved, .any(.suspicious, "it is ignored or refused where a client still gives it")),
    (.parameterRemovedBeforeSunset, .any(.breaking, "clients were promised that it stays until then")),
    (.parameterRemovedAfterDeprecation, .any(.additive, "clients were told to stop giving it, and had the time")),
    (.parameterBecameRequired, .any(.breaking, "requests that leave it out are refused")),
    (.parameterBecameOptional, .any(.additive, "requests that give it fit as before")),
    (.parameterDefaultAdded, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterDefaultChanged, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterDefaultRemoved, .any(.breaking, "requests that leave it out mean something else than before")),
    (.parameterStyleChanged, .any(.breaking, "what clients write is read in another way, or not at all")),
    (.reservedCharactersAllowed, .any(.additive, "those that are escaped are read as before")),
    (.reservedCharactersRefused, .any(.breaking, "those that clients do not escape end the value, or the whole query")),
    (.emptyValueAllowed, .any(.additive, "clients need not make use of it")),
    (.emptyValueRefused, .any(.breaking, "requests that name it without a value are refused")),
    (.parameterPropertyTypeChanged, .any(.suspicious, "text in a URL may be read as either")),
  ]
}
