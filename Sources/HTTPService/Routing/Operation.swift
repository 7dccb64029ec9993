/// What the contract says of an operation, as far as the route that serves it must know.
public struct Operation: Sendable {
  /// How an operation is allowed.
  public enum Access: Sendable, Equatable {
    /// To everyone, with or without a token.
    case anyone
    /// To every valid token.
    case anyToken
    /// To tokens with this permission.
    case permission(Permission)
  }

  /// The `operationId`.
  public let id: String
  /// That of its requests.
  public let method: Method
  /// The path template, such as `/v1.0/nodes/{id}`.
  public let path: String
  /// The version that it is an operation of, such as `v1.0`; nil for one of no version, such as `/health`.
  public let version: String?
  /// Who may call it.
  public let access: Access
  /// The media types of its answers.
  public let produces: [String]
  /// The media types of its body; empty where it takes none.
  public let consumes: [String]
  /// Whether no request goes without a body.
  public let requiresBody: Bool
  /// The names of the problem types that it declares.
  public let problems: Set<String>
  /// That clients should leave it; nil while they may stay.
  public let deprecation: Deprecation?

  public init(
    id: String, method: Method, path: String, version: String? = nil, access: Access, produces: [String],
    consumes: [String], requiresBody: Bool, problems: Set<String>, deprecation: Deprecation? = nil
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.version = version
    self.access = access
    self.produces = produces
    self.consumes = consumes
    self.requiresBody = requiresBody
    self.problems = problems
    self.deprecation = deprecation
  }

  /// An address in the version that was asked, so that an answer speaks of no other one; `path` begins with a slash.
  public func address(_ path: String) -> String { (version.map { "/\($0)" } ?? "") + path }

  /// The methods that operations have (RFC 9110, section 9; RFC 5789).
  public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }
}
