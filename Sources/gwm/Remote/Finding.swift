import GWMClient
import Values

/// An object that a person has named.
struct Found {
  let id: UUID
  /// What to call it in messages.
  let name: String

  init(id: UUID, name: String) {
    self.id = id
    self.name = name.printable
  }
}

extension Client {
  /// The instance of that name or id.
  func instance(_ text: String, in cluster: String?) async throws -> Found {
    try await found(text, "instance", in: cluster) { cluster in
      try await send(ListInstances(clusterID: cluster, name: text)).body.items.map { ($0.id, $0.name, $0.cluster.name) }
    }
  }

  /// The node of that name or id.
  func node(_ text: String, in cluster: String? = nil) async throws -> Found {
    try await found(text, "node", in: cluster) { cluster in
      try await send(ListNodes(clusterID: cluster, name: text)).body.items.map { ($0.id, $0.name, $0.cluster.name) }
    }
  }

  /// The cluster of that name or id.
  func cluster(_ text: String) async throws -> Found {
    if let id = UUID(text) { return Found(id: id, name: text) }
    for try await cluster in items(of: ListClusters(limit: 500)) where cluster.name == text {
      return Found(id: cluster.id, name: text)
    }
    throw CommandFailure("no cluster is called \(text)")
  }

  /// The token of that name or id.
  func token(_ text: String) async throws -> Found {
    if let id = UUID(text) { return Found(id: id, name: text) }
    var matches: [UUID] = []
    for try await token in items(of: ListTokens(limit: 500)) where token.name == text { matches.append(token.id) }
    guard let id = matches.first else { throw CommandFailure("no token is called \(text)") }
    guard matches.count == 1 else {
      throw CommandFailure(
        "\(matches.count) tokens are called \(text): give the id of one\n"
          + matches.map { "  \($0)" }.joined(separator: "\n"))
    }
    return Found(id: id, name: text)
  }

  /// The one that `search` finds by its name, unless `text` is an id.
  private func found(
    _ text: String, _ kind: String, in cluster: String?,
    _ search: (UUID?) async throws -> [(id: UUID, name: String, cluster: String)]
  ) async throws -> Found {
    if let id = UUID(text) { return Found(id: id, name: text) }
    let place = cluster.map { " in the cluster \($0)" } ?? ""
    var within: UUID?
    if let cluster { within = try await self.cluster(cluster).id }
    let matches = try await search(within)
    guard let first = matches.first else { throw CommandFailure("no \(kind) is called \(text)\(place)") }
    guard matches.count == 1 else {
      throw CommandFailure(
        "\(matches.count) \(kind)s are called \(text)\(place): say --cluster, or give the id of one\n"
          + matches.map { "  \($0.id) in \($0.cluster)" }.joined(separator: "\n"))
    }
    return Found(id: first.id, name: first.name)
  }
}
