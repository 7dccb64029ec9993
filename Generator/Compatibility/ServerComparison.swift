import YAML

extension ContractComparison {
  /// Compares where the API is served.
  func compareServers() {
    let site = documentSite("servers", ["servers"])
    var left = base.servers
    var right: [Contract.Server] = []
    func match(_ server: Contract.Server, _ isSame: (Contract.Server) -> Bool) -> Contract.Server? {
      left.firstIndex(where: isSame).map { left.remove(at: $0) }
    }
    for server in revision.servers {
      if let before = match(server, { $0.url == server.url }) {
        compare(before, server, site)
      } else {
        right.append(server)
      }
    }
    let (old, new) = (Release(base.release), Release(revision.release))
    for server in right {
      let spot = Spot(revision.file, server.position)
      if let before = match(server, { old.strippedVersion(from: $0.url) == new.strippedVersion(from: server.url) }) {
        note(.versionChanged, site, "`\(before.url)` → `\(server.url)`", Spot(base.file, before.position), spot)
        compare(before, server, site)
      } else {
        note(.serverAdded, site, "`\(server.url)` is new", self.spot(base), spot)
      }
    }
    for server in left {
      note(.serverRemoved, site, "`\(server.url)` is gone", Spot(base.file, server.position), spot(revision))
    }
  }

  private func compare(_ old: Contract.Server, _ new: Contract.Server, _ site: Site) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    if old.description != new.description {
      note(.proseChanged, site, "description of `\(new.url)` differs", spots.0, spots.1)
    }
    for after in new.variables {
      guard let before = old.variables.first(where: { $0.name == after.name }) else { continue }
      let spots = (Spot(base.file, before.position), Spot(revision.file, after.position))
      let subject = "variable `\(after.name)` of `\(new.url)`"
      if before.defaultValue != after.defaultValue {
        let change = "\(subject): default `\(before.defaultValue)` → `\(after.defaultValue)`"
        note(.serverVariableDefaultChanged, site, change, spots.0, spots.1)
      }
      for value in after.values where !before.values.isEmpty && !before.values.contains(value) {
        note(.serverVariableValueAdded, site, "\(subject): value `\(value)` is new", spots.0, spots.1)
      }
      let gone =
        before.values.isEmpty ? [] : before.values.filter { !after.values.isEmpty && !after.values.contains($0) }
      for value in gone {
        note(.serverVariableValueRemoved, site, "\(subject): value `\(value)` is gone", spots.0, spots.1)
      }
      if before.values.isEmpty != after.values.isEmpty {
        let change = before.values.isEmpty ? "any value → one of \(after.values.count)" : "takes any value now"
        note(
          after.values.isEmpty ? .serverVariableValueAdded : .serverVariableValueRemoved, site, "\(subject): \(change)",
          spots.0, spots.1)
      }
    }
  }
}
