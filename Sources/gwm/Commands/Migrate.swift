import ArgumentParser
import Logging
import Store

/// `gwm migrate`
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the database's tables to the shape of this release.",
    discussion: "Migrations only add. Several processes may run this at once; one of them does it.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let applied = try await store.withStore { store, _ in try await store.migrate() }
    print(applied.isEmpty ? "nothing to do" : "applied: \(applied.map(String.init).joined(separator: ", "))")
  }
}

/// What a process that needs the tables makes of them when it starts.
enum Migrations {
  /// A database that is down may come back: then the process starts and answers 503 until it does.
  /// - Throws: `CommandFailure` where the tables are not those of this release.
  static func check(_ store: Store, _ logger: Logger) async throws {
    do {
      guard try await store.isMigrated() else {
        throw CommandFailure("the database is not of this release: run `gwm migrate`")
      }
    } catch let error as StoreError {
      logger.warning("the database cannot be checked now", metadata: ["cause": "\(CommandFailure(error))"])
    }
  }
}
