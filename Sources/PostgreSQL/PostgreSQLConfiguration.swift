/// Where the server is and how patient to be with it.
public struct PostgreSQLConfiguration: Sendable {
  /// A libpq connection string: `key=value` pairs or a URI, several hosts included. It may hold a password.
  public var connection: String
  /// How many connections the pool opens at most.
  public var connections: Int
  /// The limit for opening one connection, all hosts together.
  public var connectTimeout: Duration
  /// How long a caller waits for a free connection, and how long reads that share a round trip may take together.
  public var acquireTimeout: Duration
  /// The limit for one round trip, unless the statement has its own.
  public var statementTimeout: Duration
  /// How long the server may take to answer a cancel request before its connection is given up.
  public var cancelTimeout: Duration
  /// What `pg_stat_activity` shows, unless the connection string says otherwise.
  public var applicationName: String

  public init(
    connection: String,
    connections: Int = 4,
    connectTimeout: Duration = .seconds(5),
    acquireTimeout: Duration = .seconds(5),
    statementTimeout: Duration = .seconds(30),
    cancelTimeout: Duration = .seconds(2),
    applicationName: String = "gwm"
  ) {
    self.connection = connection
    self.connections = max(1, connections)
    self.connectTimeout = connectTimeout
    self.acquireTimeout = acquireTimeout
    self.statementTimeout = statementTimeout
    self.cancelTimeout = cancelTimeout
    self.applicationName = applicationName
  }
}

/// Everything but the connection string, which may hold a password.
extension PostgreSQLConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "\(connections) connections as \(applicationName); limits: connect \(connectTimeout), acquire \(acquireTimeout), "
      + "statement \(statementTimeout), cancel \(cancelTimeout)"
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
