import ArgumentParser
import GWMClient

extension TokenCommand {
  /// `gwm token revoke`
  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Revoke a token, over the API alone.",
      discussion: "It is refused from now on, by every process of the service within five seconds.")

    @Argument(help: "The token's name or id, not its secret.", completion: .custom(Completion.tokens))
    var token: String
    @OptionGroup var confirmation: Confirmation
    @OptionGroup(title: "Connection") var connection: ConnectionOptions

    func validate() throws { try confirmation.demand() }

    func run() async throws {
      try await connection.withClient { client in
        let found = try await client.token(token)
        try confirmation.ask("Revoke the token \(found.name)?")
        _ = try await client.send(RevokeToken(id: found.id))
        print("revoked \(found.name)")
      }
    }
  }
}
