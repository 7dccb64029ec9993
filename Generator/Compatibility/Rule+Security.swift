extension Rule {
  /// Differences of who may call.
  static let securityRules: [(Rule, Effects)] = [
    (.securityAdded, .any(.additive, "it is one more way to be let in, or one that the server asked for all along")),
    (.securityRemoved, .any(.additive, "the server asks for less, or for what another alternative gives")),
    (
      .scopeAdded,
      .any(.additive, "tokens are given by people, not by the contract: those in use should be looked through")
    ),
    (.scopeRemoved, .any(.additive, "a token that has more than it needs is let in")),
    (.securitySchemeAdded, .any(.additive, "no operation needs it unless it says so")),
    (.securitySchemeRemoved, .any(.additive, "what needed it is told where it stands")),
    (.securitySchemeChanged, .any(.additive, "what clients hold must be looked through; the requests stay the same")),
    (.securitySchemeURLChanged, .any(.additive, "clients read it when they ask for a token; those in use stay good")),
    (.securitySchemeScopeAdded, .any(.additive, "no operation needs it unless it says so")),
    (.securitySchemeScopeRemoved, .any(.additive, "what needed it is told where it stands")),
    (.securitySchemeScopeChanged, .any(.additive, "only what it is said to be for is new")),
    (.anonymousAccessRemoved, .any(.breaking, "a request without a token, which was said to be answered, is refused")),
    (.permissionChanged, .any(.suspicious, "a principal that has the old permission alone is refused")),
    (.permissionAdded, .any(.breaking, "whoever was let in without it is refused")),
    (.permissionRemoved, .any(.additive, "whoever had it is let in as before")),
  ]
}
