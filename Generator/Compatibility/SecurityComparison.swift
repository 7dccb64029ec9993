import YAML

extension ContractComparison {
  /// Compares the alternatives by which a request is let in.
  func compareRequirements(
    _ old: [SecurityRequirement]?, _ new: [SecurityRequirement]?, _ site: Site, _ base: Spot, _ revision: Spot
  ) {
    // What says nothing promises nothing: a server may have asked all along.
    if let old, let new, old.allowsAnonymous, !new.allowsAnonymous {
      note(.anonymousAccessRemoved, site, "no token at all → one is needed", base, revision)
    }
    let (before, after) = (alternatives(old), alternatives(new))
    for name in after.keys.sorted() where before[name] == nil {
      note(.securityAdded, site, "\(name) lets in now", base, revision)
    }
    for name in before.keys.sorted() where after[name] == nil && name != Self.anonymous {
      note(.securityRemoved, site, "\(name) does not let in any more", base, revision)
    }
    for name in after.keys.sorted() {
      guard let earlier = before[name], let later = after[name] else { continue }
      for scope in later.subtracting(earlier).sorted() {
        note(.scopeAdded, site, "\(name) needs the scope `\(scope)` too", base, revision)
      }
      for scope in earlier.subtracting(later).sorted() {
        note(.scopeRemoved, site, "\(name) does not need the scope `\(scope)` any more", base, revision)
      }
    }
  }

  private static let anonymous = "no token at all"

  /// The scopes of each alternative, by its schemes.
  private func alternatives(_ requirements: [SecurityRequirement]?) -> [String: Set<String>] {
    Dictionary(
      (requirements ?? []).map { requirement in
        let names = requirement.schemes.map { "`\($0.name)`" }.sorted().joined(separator: " with ")
        return (names.isEmpty ? Self.anonymous : names, Set(requirement.schemes.flatMap(\.scopes)))
      }, uniquingKeysWith: { $0.union($1) })
  }

  /// Compares what `x-permission` asks of the one who calls.
  func comparePermissions(_ old: Operation, _ new: Operation, _ site: Site) {
    guard old.permission != new.permission else { return }
    func text(_ permission: String) -> String { permission.isEmpty ? "unsaid" : "`\(permission)`" }
    // Nobody, whoever has a token, and those who were given one that is named.
    func rank(_ permission: String) -> Int { permission == "none" ? 0 : permission == "self" ? 1 : 2 }
    let (before, after) = (rank(old.permission), rank(new.permission))
    let rule: Rule =
      if old.permission.isEmpty || new.permission.isEmpty || before == after { .permissionChanged } else {
        before < after ? .permissionAdded : .permissionRemoved
      }
    let change = "permission \(text(old.permission)) → \(text(new.permission))"
    note(rule, site, change, spot(old, base), spot(new, revision))
  }

  /// Compares the schemes that the components describe.
  func compareSecuritySchemes() {
    let old = Dictionary(base.securitySchemes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(revision.securitySchemes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for name in Set(old.keys).union(new.keys).sorted() {
      let site = documentSite("security scheme `\(name)`", ["components", "securitySchemes", name])
      let base = old[name].map { Spot(self.base.file, $0.position) } ?? spot(self.base, "components")
      let revision = new[name].map { Spot(self.revision.file, $0.position) } ?? spot(self.revision, "components")
      switch (old[name], new[name]) {
      case (nil, _): note(.securitySchemeAdded, site, "is new", base, revision)
      case (_, nil): note(.securitySchemeRemoved, site, "is gone", base, revision)
      case (let before?, let after?): compare(before, after, site, (base, revision))
      }
    }
  }

  private func compare(_ old: SecurityScheme, _ new: SecurityScheme, _ site: Site, _ spots: (Spot, Spot)) {
    if old.phrase != new.phrase {
      note(.securitySchemeChanged, site, "\(old.phrase) → \(new.phrase)", spots.0, spots.1)
    }
    if old.description != new.description { note(.proseChanged, site, "description differs", spots.0, spots.1) }
    compareRemarks(old.remarks, new.remarks, site, spots)
    for flow in new.flows {
      guard let before = old.flows.first(where: { $0.name == flow.name }) else {
        note(.securitySchemeChanged, site, "flow `\(flow.name)` is new", spots.0, spots.1)
        continue
      }
      compare(before, flow, site, (Spot(base.file, before.position), Spot(revision.file, flow.position)))
    }
    for flow in old.flows where !new.flows.contains(where: { $0.name == flow.name }) {
      note(.securitySchemeChanged, site, "flow `\(flow.name)` is gone", spots.0, spots.1)
    }
  }

  private func compare(_ old: SecurityScheme.Flow, _ new: SecurityScheme.Flow, _ site: Site, _ spots: (Spot, Spot)) {
    let urls = [
      ("authorizationUrl", old.authorizationURL, new.authorizationURL), ("tokenUrl", old.tokenURL, new.tokenURL),
      ("refreshUrl", old.refreshURL, new.refreshURL),
    ]
    for (name, before, after) in urls where before != after {
      let change = "\(name) of `\(new.name)` \(before ?? "none") → \(after ?? "none")"
      note(.securitySchemeURLChanged, site, change, spots.0, spots.1)
    }
    func scopes(_ flow: SecurityScheme.Flow) -> [String: String] {
      Dictionary(flow.scopes.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (scopes(old), scopes(new))
    for scope in Set(before.keys).union(after.keys).sorted() where before[scope] != after[scope] {
      let rule: Rule =
        if before[scope] == nil { .securitySchemeScopeAdded } else if after[scope] == nil {
          .securitySchemeScopeRemoved
        } else { .securitySchemeScopeChanged }
      let state = before[scope] == nil ? "is new" : after[scope] == nil ? "is gone" : "is described anew"
      note(rule, site, "scope `\(scope)` of `\(new.name)` \(state)", spots.0, spots.1)
    }
  }
}

extension SecurityScheme {
  /// `http bearer`, `apiKey X-Auth-Token in header`
  var phrase: String {
    // Names of HTTP's schemes have no case (RFC 9110, section 11.1).
    let detail = kind == .http ? detail.lowercased() : detail
    return ([kind.rawValue, detail].filter { !$0.isEmpty } + (location.map { ["in \($0.rawValue)"] } ?? [])).joined(
      separator: " ")
  }
}
