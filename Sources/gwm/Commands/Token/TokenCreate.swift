import Access
import ArgumentParser
import GWMClient
import HTTPService
import Store
import Values

extension TokenCommand {
  /// `gwm token create`
  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a token and print its secret, this once.",
      discussion: "Example: gwm token create --name me --permission system:admin")

    @Option(help: "What to call it.")
    var name: String
    @Option(
      help: "What it may do, such as instance:read; several times for several.",
      completion: .list(Permission.allCases.map(\.rawValue)))
    var permission: [String]
    @Option(
      help: "The name of a cluster that it is held to; several times for several. (default: all clusters)",
      completion: .custom(Completion.clusters))
    var cluster: [String] = []
    @Option(help: "After how many days it ends, up to 36500. (default: never)")
    var days: Int?
    @OptionGroup var reach: DoorOptions

    func validate() throws {
      if let days, !(1...36_500 ~= days) { throw ValidationError("days must be from 1 to 36500, is \(days)") }
    }

    func run() async throws {
      let door = try reach.door()
      guard !permission.isEmpty else { throw ValidationError("give at least one --permission") }
      let known = Permission.allCases.map(\.rawValue)
      if let unknown = permission.first(where: { !known.contains($0) }) {
        throw ValidationError("\(unknown) is no permission; there are \(known.joined(separator: ", "))")
      }
      let end = days.map { Timestamp.now + .seconds(86_400 * $0) }
      switch door {
      case .api: try await create(end)
      case .database: try await insert(end)
      }
    }

    private func create(_ end: Timestamp?) async throws {
      try await reach.connection.withClient { client in
        var body = TokenCreation(name: name, permissions: permission.map { Permission(rawValue: $0) })
        if let end { body.expiresAt = .value(end) }
        if !cluster.isEmpty {
          var ids: [UUID] = []
          for name in cluster { ids.append(try await client.cluster(name).id) }
          body.clusterIDs = .value(ids)
        }
        print(try await client.send(CreateToken(body: body)).body.secret)
      }
    }

    private func insert(_ end: Timestamp?) async throws {
      let secret = TokenSecret.make()
      try await reach.store.withStore { store, _ in
        var clusters: [UUID] = []
        for name in cluster {
          guard let row = try await store.cluster(named: name) else {
            throw ValidationError("no cluster is called \(name)")
          }
          clusters.append(row.id)
        }
        _ = try await store.insert(
          NewToken(
            id: .version7(), name: name, secretHash: TokenSecret.hash(secret.reveal()), permissions: permission,
            clusterIDs: clusters.isEmpty ? nil : clusters, createdBy: nil, expiresAt: end))
      }
      print(secret.reveal())
    }
  }
}
