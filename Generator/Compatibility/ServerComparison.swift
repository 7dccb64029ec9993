import YAML

extension ContractComparison {
  /// Compares where the API is served.
  func compareServers() {
    compareServers(
      base.servers, revision.servers, documentSite("servers", ["servers"]),
      (spot(base, "servers"), spot(revision, "servers")))
  }

  /// Compares where an operation is served, where it or its path says so.
  func compareServers(_ old: Operation, _ new: Operation, _ site: Site) {
    guard !old.servers.isEmpty || !new.servers.isEmpty else { return }
    compareServers(
      old.servers.isEmpty ? base.servers : old.servers, new.servers.isEmpty ? revision.servers : new.servers,
      site.at(ways.part(of: site.node, " servers", ["servers"])), (spot(old, base), spot(new, revision)))
  }

  /// - Parameter spots: where a server would stand that one side has not.
  private func compareServers(
    _ old: [Contract.Server], _ new: [Contract.Server], _ site: Site, _ spots: (Spot, Spot)
  ) {
    var left = old
    var right: [Contract.Server] = []
    func match(_ server: Contract.Server, _ isSame: (Contract.Server) -> Bool) -> Contract.Server? {
      left.firstIndex(where: isSame).map { left.remove(at: $0) }
    }
    for server in new {
      if let before = match(server, { $0.url == server.url }) {
        compare(before, server, site)
      } else {
        right.append(server)
      }
    }
    let (before, after) = (Release(base.release), Release(revision.release))
    for server in right {
      let spot = Spot(revision.file, server.position)
      if let earlier = match(
        server, { before.strippedVersion(from: $0.url) == after.strippedVersion(from: server.url) })
      {
        note(.versionChanged, site, "`\(earlier.url)` → `\(server.url)`", Spot(base.file, earlier.position), spot)
        compare(earlier, server, site)
      } else {
        note(.serverAdded, site, "`\(server.url)` is new", spots.0, spot)
      }
    }
    for server in left {
      note(.serverRemoved, site, "`\(server.url)` is gone", Spot(base.file, server.position), spots.1)
    }
  }

  private func compare(_ old: Contract.Server, _ new: Contract.Server, _ site: Site) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    if old.description != new.description {
      note(.proseChanged, site, "description of `\(new.url)` differs", spots.0, spots.1)
    }
    for name in Set((old.variables + new.variables).map(\.name)).sorted() {
      compare(
        old.variables.first { $0.name == name }, new.variables.first { $0.name == name }, site,
        "variable `\(name)` of `\(new.url)`", spots)
    }
  }

  /// - Parameter spots: of the server.
  private func compare(
    _ old: Contract.Server.Variable?, _ new: Contract.Server.Variable?, _ site: Site, _ subject: String,
    _ spots: (Spot, Spot)
  ) {
    let spots = (
      old.map { Spot(base.file, $0.position) } ?? spots.0, new.map { Spot(revision.file, $0.position) } ?? spots.1
    )
    if old?.defaultValue != new?.defaultValue {
      let change = "\(subject): default `\(old?.defaultValue ?? "none")` → `\(new?.defaultValue ?? "none")`"
      note(.serverVariableDefaultChanged, site, change, spots.0, spots.1)
    }
    guard let old, let new else { return }
    if old.description != new.description {
      note(.proseChanged, site, "\(subject): description differs", spots.0, spots.1)
    }
    guard !old.values.isEmpty, !new.values.isEmpty else {
      if old.values.isEmpty == new.values.isEmpty { return }
      let change = old.values.isEmpty ? "any value → one of \(new.values.count)" : "takes any value now"
      note(
        old.values.isEmpty ? .serverVariableValueRemoved : .serverVariableValueAdded, site, "\(subject): \(change)",
        spots.0, spots.1)
      return
    }
    for value in new.values where !old.values.contains(value) {
      note(.serverVariableValueAdded, site, "\(subject): value `\(value)` is new", spots.0, spots.1)
    }
    for value in old.values where !new.values.contains(value) {
      note(.serverVariableValueRemoved, site, "\(subject): value `\(value)` is gone", spots.0, spots.1)
    }
  }
}
