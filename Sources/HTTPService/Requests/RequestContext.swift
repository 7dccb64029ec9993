public import Logging
public import Values

/// What every operation knows of its request besides its input.
public struct RequestContext: Sendable {
  /// What is asked for, in the version that it is asked in.
  public let operation: Operation
  /// The request's id: the client's `X-Request-Id` where that is a UUID, otherwise a new one.
  public let id: UUID
  /// Who asks; nil where the operation needs no token and none was sent.
  public let principal: Principal?
  /// Whether the request came from this very machine.
  public var isLocal: Bool { locality() }
  private let locality: @Sendable () -> Bool
  /// A logger that names the request in each line.
  public let logger: Logger

  public init(
    operation: Operation, id: UUID, principal: Principal?, isLocal: @escaping @Sendable () -> Bool, logger: Logger
  ) {
    self.operation = operation
    self.id = id
    self.principal = principal
    locality = isLocal
    self.logger = logger
  }
}
