extension Rule {
  /// Differences of bodies, answers and headers.
  static let bodiesRules: [(Rule, Effects)] = [
    (
      .optionalBodyAdded,
      .sent(.additive, "requests need not have it", read: .additive, "clients need not read it")
    ),
    (
      .requiredBodyAdded,
      .sent(.breaking, "requests without one are refused", read: .additive, "clients need not read it")
    ),
    (
      .bodyRemoved,
      .sent(
        .breaking, "requests that have one are refused, or it is not read", read: .breaking,
        "clients that read it find nothing")
    ),
    (
      .bodyBecameRequired,
      .sent(.breaking, "requests without one are refused", read: .additive, "clients find it more often")
    ),
    (
      .bodyBecameOptional,
      .sent(.additive, "requests that have one fit as before", read: .breaking, "clients that read it may find nothing")
    ),
    (
      .mediaTypeAdded,
      .sent(
        .additive, "clients may send what they always sent", read: .additive, "clients ask for the one that they know")
    ),
    (
      .mediaTypeRemoved,
      .sent(
        .breaking, "requests of that type are refused (415)", read: .breaking,
        "clients that ask for it get another, or none (406)")
    ),
    (
      .mediaTypeGeneralized,
      .sent(.additive, "what clients send is among it", read: .breaking, "clients get what they do not know")
    ),
    (
      .mediaTypeSpecialized,
      .sent(
        .breaking, "other types that it stood for are refused (415)", read: .additive,
        "it is among what clients are ready for")
    ),
    (.mediaTypeRenamed, .sent(.additive, "it carries the same", read: .additive, "it carries the same")),
    (
      .mediaTypeSchemaAdded,
      .sent(.breaking, "what was any body must fit it now", read: .additive, "it is among what clients are ready for")
    ),
    (.mediaTypeSchemaRemoved, .sent(.additive, "any body fits", read: .suspicious, "the body may be anything now")),
    (.encodingChanged, .any(.breaking, "what one side writes, the other reads in another way")),
    (.answerAdded, .any(.additive, "clients treat a status that they do not know by its class")),
    (.successAnswerGeneralized, .any(.suspicious, "clients may get another status of its class")),
    (.errorAnswerGeneralized, .any(.additive, "clients treat a status that they do not know by its class")),
    (.answerSpecialized, .any(.additive, "it is among the statuses that clients are ready for")),
    (.successAnswerRemoved, .any(.breaking, "clients wait for it, and get another")),
    (.errorAnswerRemoved, .any(.additive, "clients wait for it in vain, and that harms nobody")),
    (.problemAdded, .any(.additive, "clients treat a problem that they do not know by its status")),
    (.problemRemoved, .any(.additive, "clients wait for it in vain, and that harms nobody")),
    (.linkChanged, .any(.editorial, "it says what can be done next, which the operations say too")),
    (.headerAdded, .any(.additive, "clients ignore headers that they do not know")),
    (.requiredHeaderRemoved, .any(.breaking, "clients that read it find nothing")),
    (.optionalHeaderRemoved, .any(.suspicious, "clients that read it where it is given find nothing")),
    (.headerBecameOptional, .any(.breaking, "clients that read it may find nothing")),
    (.headerBecameRequired, .any(.additive, "clients find it more often")),
    (.headerStyleChanged, .any(.breaking, "what one side writes, the other reads in another way")),
  ]
}
