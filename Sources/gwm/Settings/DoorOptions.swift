import ArgumentParser

/// What the commands take that do the same over the API and in the database.
///
/// Before there is an API or a token, clusters and tokens are made in the database, on the service's machine. A command
/// goes through one door alone, and through the API's where an address is given. Where the environment offers both
/// doors, the command line must say which.
struct DoorOptions: ParsableArguments {
  @OptionGroup(title: "Over the API") var connection: ConnectionOptions
  @OptionGroup(title: "In the database, without --url") var store: StoreOptions

  /// Where a command does its work.
  enum Door { case api, database }

  /// The door that is asked for.
  /// - Parameter options: those on the command line that only the API's door has.
  func door(needingAPI options: [String] = []) throws -> Door {
    let door = try chosen()
    let alone = options + connection.flags
    if door == .database, let option = alone.first {
      throw ValidationError("\(option) needs the API: give --url or set GWM_URL")
    }
    return door
  }

  private func chosen() throws -> Door {
    switch (connection.url != nil, store.database != nil) {
    case (true, true): throw ValidationError("give --url or --database, not both")
    case (true, false): return .api
    case (false, true): return .database
    case (false, false): break
    }
    guard connection.isGiven else { return .database }
    guard try store.settings().text("database") == nil else {
      throw ValidationError("both GWM_URL and a database are set: say which by --url or --database")
    }
    return .api
  }
}
