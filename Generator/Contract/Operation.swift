import Values
public import YAML

/// A method on a path.
public struct Operation: Sendable {
  /// The `operationId`, or one made of method and path where there is none.
  public let id: String
  /// Whether the document gives the id.
  public let isNamed: Bool
  /// In upper case.
  public let method: String
  /// The template, such as `/v1.0/nodes/{id}`; the name of a webhook.
  public let path: String
  /// In the order of the document.
  public let tags: [String]
  /// A line of plain text.
  public let summary: String
  /// CommonMark.
  public let description: String
  /// Where more is told.
  public let more: DocumentLink?
  /// `none`, `self`, or a permission such as `instance:power`; empty where nothing is said.
  public let permission: String
  /// The state that its example supposes, such as `stopped-instance`.
  public let given: String?
  /// That clients should leave it, or its version.
  public internal(set) var deprecation: Deprecation?
  /// Its own, and those of its path that it does not replace.
  public let parameters: [Parameter]
  /// What is sent with it; nil where nothing is.
  public let body: RequestBody?
  /// In the order of the document; the status `default` among them.
  public let responses: [Response]
  /// Requests that the service sends because of this one.
  public let callbacks: [Callback]
  /// What a request needs: one of these; nil where the document's `security` holds.
  public let security: [SecurityRequirement]?
  /// Its own servers, or else those of its path; none where the document's hold.
  public let servers: [Contract.Server]
  /// Whether a request without a token is answered.
  public let allowsAnonymous: Bool
  /// The fields that begin with `x-`, its own before those of its path.
  public let extensions: [String: LocatedValue]
  /// `externalDocs`
  let remarks: Remarks
  /// What its path says for readers.
  let pathRemarks: Remarks
  public let position: Position
  /// Where the values of its fields begin.
  let positions: [String: Position]

  /// Where the value of a field begins, or else the operation.
  func position(of field: String) -> Position { positions[field] ?? position }

  /// How messages call it, such as `GET /v1.0/nodes`.
  var subject: String { "\(method) \(path)" }

  /// The tag that it is kept under.
  public var tag: String { tags.first ?? "" }

  /// The answers of success, in the order of the document.
  public var successes: [Response] { responses.filter { $0.isSuccess } }

  /// Its parameter of that name; names of headers have no case.
  func parameter(_ name: String, in location: Parameter.Location) -> Parameter? {
    parameters.first { $0.isCalled(name, in: location) }
  }

  /// The names of the problem types that any of its answers may carry.
  public var problems: [String] { responses.flatMap(\.problems).unique }

  /// Requests to a URL that a runtime expression names (OpenAPI 3.1, section 4.8.18).
  public struct Callback: Sendable {
    public let name: String
    /// The URL, as a runtime expression.
    public let expression: String
    /// What is sent there.
    public let operations: [Operation]
    public let position: Position
  }
}
