extension Rule {
  /// Differences of the document as a whole.
  static let documentRules: [(Rule, Effects)] = [
    (.releaseLowered, .any(.additive, "clients that compare releases take the older contract for the newer")),
    (.releaseUnchanged, .any(.additive, "nobody can tell the two contracts apart by `info.version`")),
    (.majorReleaseUnchanged, .any(.additive, "what breaks clients deserves a new first number of `info.version`")),
    (.proseChanged, .any(.editorial, "people read it, programs do not")),
    (.exampleChanged, .any(.editorial, "people read it, programs do not")),
    (.tagAdded, .any(.additive, "generated clients may sort the operation elsewhere; what they send and read stays")),
    (.tagRemoved, .any(.additive, "generated clients may sort the operation elsewhere; what they send and read stays")),
    (.dialectChanged, .any(.suspicious, "schemas are read by other rules, by which other values may fit")),
    (
      .versionChanged,
      .any(.additive, "both versions are served side by side, so what they have in common is compared without it")
    ),
    (.serverAdded, .any(.additive, "clients may go on where they are")),
    (.serverRemoved, .any(.suspicious, "a client that calls it may find nobody there")),
    (.serverVariableDefaultChanged, .any(.suspicious, "a client that fills in nothing calls another server")),
    (.serverVariableValueAdded, .any(.additive, "clients may go on where they are")),
    (.serverVariableValueRemoved, .any(.suspicious, "a client that fills it in may find nobody there")),
    (.schemaAdded, .any(.additive, "no operation goes by its name; only code that is generated from it has it")),
    (.schemaRemoved, .any(.additive, "no operation goes by its name; only code that was generated from it misses it")),
    (.unusedComponentChanged, .any(.editorial, "nothing refers to it")),
    (.problemTypeAdded, .any(.additive, "clients treat a problem that they do not know by its status")),
    (.problemStatusChanged, .any(.suspicious, "clients that go by the status treat it as another problem")),
    (.problemTypeRemoved, .any(.additive, "clients wait for it in vain, and that harms nobody")),
  ]
}
