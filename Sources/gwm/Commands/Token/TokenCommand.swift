import ArgumentParser

/// `gwm token …`
struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Tokens: over the API, or the first ones in the database.",
    discussion: "With --url or GWM_URL over the API; `create` without either in the database on the service's machine.",
    subcommands: [Create.self, List.self, Revoke.self])
}
