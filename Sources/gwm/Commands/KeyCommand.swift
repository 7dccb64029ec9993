import ArgumentParser
import Cryptography

/// `gwm key create`
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "The key that seals RAPI passwords.", subcommands: [Create.self])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a new key.",
      discussion: "Keep it apart from the database's backups: who has both can read the passwords.")

    @Argument(help: "The file to write, readable by you alone.")
    var file: String

    func run() async throws {
      try TextFile.writeSecret(SealingKey().text, to: file)
      print("wrote \(file)")
    }
  }
}
