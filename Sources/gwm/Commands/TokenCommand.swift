import Access
import ArgumentParser
import HTTPService
import Store
import Values

/// `gwm token create`
struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Tokens of this service.", subcommands: [Create.self])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a token and print its secret, this once.",
      discussion: "Example: gwm token create --name me --permission system:admin")

    @OptionGroup var store: StoreOptions
    @Option(help: "What to call it.")
    var name: String
    @Option(help: "What it may do, such as instance:read; several times for several.")
    var permission: [String]
    @Option(help: "The name of a cluster that it is held to; several times for several. (default: all clusters)")
    var cluster: [String] = []
    @Option(help: "After how many days it ends. (default: never)")
    var days: Int?

    func run() async throws {
      guard !permission.isEmpty else { throw ValidationError("give at least one --permission") }
      let known = TokenPermissions.all
      if let unknown = permission.first(where: { !known.contains($0) }) {
        throw ValidationError("\(unknown) is no permission; there are \(known.joined(separator: ", "))")
      }
      let secret = TokenSecret.make()
      try await store.withStore { store, _ in
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
            clusterIDs: clusters.isEmpty ? nil : clusters, createdBy: nil,
            expiresAt: days.map { .now + .seconds(86_400 * $0) }))
      }
      print(secret.reveal())
    }
  }
}
