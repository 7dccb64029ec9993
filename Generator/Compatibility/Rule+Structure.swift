extension Rule {
  /// Differences of structure.
  static let structureRules: [(Rule, Effects)] = [
    (
      .oneOfBranchAdded,
      .sent(.additive, "clients need not send it", read: .breaking, "clients may get a shape that they do not know")
    ),
    (
      .oneOfBranchRemoved,
      .sent(
        .breaking, "values of that shape are refused", read: .additive,
        "clients wait for it in vain, and that harms nobody")
    ),
    (
      .anyOfBranchAdded,
      .sent(
        .additive, "clients need not send it", read: .additive,
        "clients look for what they know, for several may hold at once")
    ),
    (
      .anyOfBranchRemoved,
      .sent(
        .breaking, "values of that shape are refused", read: .additive,
        "clients wait for it in vain, and that harms nobody")
    ),
    (.oneOfAdded, .narrows),
    (.oneOfRemoved, .widens),
    (.anyOfAdded, .narrows),
    (.anyOfRemoved, .widens),
    (
      .wrappedInOneOf,
      .sent(
        .breaking, "what was one shape is one of several, and must fit exactly one of them", read: .breaking,
        "clients may get a shape that they do not know")
    ),
    (
      .wrappedInAnyOf,
      .sent(
        .additive, "the old shape is among the new", read: .breaking, "clients may get a shape that they do not know")
    ),
    (
      .unwrappedFromChoice,
      .sent(
        .breaking, "values of the other shapes are refused", read: .additive,
        "the shape is among those that clients know")
    ),
    (
      .oneOfBecameAnyOf,
      .sent(
        .additive, "what fitted one shape alone still fits", read: .suspicious,
        "clients that tell the shapes apart may get what fits several")
    ),
    (
      .anyOfBecameOneOf,
      .sent(
        .suspicious, "what fits several shapes at once is refused", read: .additive,
        "all of it is among what clients are ready for")
    ),
    (.allOfPartAdded, .narrows),
    (
      .allOfPartRemoved,
      .sent(.suspicious, "what clients send because of it may be refused", read: .additive, "clients read what is left")
    ),
    (.notAdded, .narrows),
    (.notRemoved, .widens),
    (.conditionAdded, .narrows),
    (.conditionRemoved, .widens),
    (.thenAdded, .narrows),
    (.thenRemoved, .widens),
    (.elseAdded, .narrows),
    (.elseRemoved, .widens),
    (.discriminatorAdded, .sent(.additive, "requests stay the same", read: .additive, "answers stay the same")),
    (.discriminatorRemoved, .sent(.additive, "requests stay the same", read: .additive, "answers stay the same")),
    (
      .discriminatorPropertyChanged,
      .sent(
        .additive, "what must be there is told by the schemas", read: .additive, "what is there is told by the schemas")
    ),
    (
      .discriminatorMappingAdded,
      .sent(.additive, "clients need not send it", read: .additive, "what is there is told by the schemas")
    ),
    (
      .discriminatorMappingChanged,
      .sent(
        .additive, "what must be there is told by the schemas", read: .additive, "what is there is told by the schemas")
    ),
    (
      .discriminatorMappingRemoved,
      .sent(
        .additive, "what must be there is told by the schemas", read: .additive, "what is there is told by the schemas")
    ),
    (.itemsAdded, .narrows),
    (.itemsRemoved, .widens),
    (
      .prefixItemAdded,
      .sent(
        .additive, "arrays that end before it fit as before", read: .breaking,
        "clients may get an item that they do not know at its place")
    ),
    (
      .prefixItemRemoved,
      .sent(.breaking, "what clients send at its place may be refused", read: .additive, "clients read what is left")
    ),
    (.containsAdded, .narrows),
    (.containsRemoved, .widens),
    (.unevaluatedItemsAdded, .narrows),
    (.unevaluatedItemsRemoved, .widens),
    (
      .xmlChanged,
      .any(
        .suspicious, "names or places in the XML may be others; where they are the usual ones written out, they stay")
    ),
    (.contentEncodingChanged, .changes),
    (.contentMediaTypeChanged, .changes),
    (.contentSchemaAdded, .narrows),
    (.contentSchemaRemoved, .widens),
  ]
}
