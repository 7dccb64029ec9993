public import Values

/// An operation and what serves it.
public struct Route: Sendable {
  /// A request that has been authenticated, permitted and read, and not yet decoded.
  public struct Input: Sendable {
    public var parameters: ParameterReader
    /// The bytes of the body; nil where none was sent.
    public let body: [UInt8]?
    public let context: RequestContext
    /// Where the principal holds the permission that the operation needs.
    public let scope: Scope
    /// The list that is asked for, where it is one.
    public let listing: Listing
    /// The `If-None-Match` of the request.
    let ifNoneMatch: String?
  }

  public let operation: Operation
  /// Decodes the request, calls the handler and encodes its answer.
  public let respond: @Sendable (Input) async throws -> HTTPAnswer
  /// Whether the principal may see the object of that id; asked only where the permission is lacking.
  public let canSee: (@Sendable (UUID, Principal) async throws -> Bool)?

  public init(
    _ operation: Operation, canSee: (@Sendable (UUID, Principal) async throws -> Bool)? = nil,
    respond: @escaping @Sendable (Input) async throws -> HTTPAnswer
  ) {
    self.operation = operation
    self.canSee = canSee
    self.respond = respond
  }
}
