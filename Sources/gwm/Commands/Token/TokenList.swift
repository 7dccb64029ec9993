import ArgumentParser
import GWMClient

extension TokenCommand {
  /// `gwm token list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the tokens that are neither revoked nor expired, over the API alone.")

    @OptionGroup var list: ListOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func run() async throws {
      try await connection.withClient(printingProblems: list.json) { client in
        try await list.print(ListTokens(), from: client, as: Self.table)
      }
    }

    static func table(_ tokens: [Token]) -> Table {
      var table = Table(["ID", "NAME", "PERMISSIONS", "CLUSTERS", "ENDS", "LAST USED"])
      for token in tokens {
        table.add([
          "\(token.id)", token.name, Output.text(token.permissions.map(\.rawValue)),
          token.clusters.map { Output.text($0.map(\.name)) } ?? "all", Output.text(token.expiresAt),
          Output.text(token.lastUsedAt),
        ])
      }
      return table
    }
  }
}
