public import JSON
public import YAML

/// What an OpenAPI document means for a service: every later pass reads this and none reads the document.
public struct Contract: Sendable {
  /// The file that it was read from.
  public let file: String
  /// The version of the API, such as `v1.0`.
  public let version: String
  public let title: String
  /// `info.version`: the version and the point release of its prose.
  public let release: String
  public let summary: String
  /// CommonMark.
  public let description: String
  public let tags: [Tag]
  public let problemTypes: [ProblemType]
  /// In the order of the document.
  public let operations: [Operation]
  /// The schemas that have a name, in the order of the document.
  public let schemas: [Schema]
  public let securitySchemes: [SecurityScheme]
  private let schemasByName: [String: Schema]

  init(
    file: String, version: String, title: String, release: String, summary: String, description: String, tags: [Tag],
    problemTypes: [ProblemType], operations: [Operation], schemas: [Schema], securitySchemes: [SecurityScheme]
  ) {
    self.file = file
    self.version = version
    self.title = title
    self.release = release
    self.summary = summary
    self.description = description
    self.tags = tags
    self.problemTypes = problemTypes
    self.operations = operations
    self.schemas = schemas
    self.securitySchemes = securitySchemes
    schemasByName = Dictionary(
      schemas.compactMap { schema in schema.name.map { ($0, schema) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The schema of that name.
  public func schema(named name: String) -> Schema? { schemasByName[name] }

  public struct Tag: Sendable {
    public let name: String
    public let description: String
  }

  /// A kind of problem (RFC 9457) that the API declares, with cause and cure.
  public struct ProblemType: Sendable {
    public let name: String
    public let status: Int
    public let title: String
    public let cause: String
    public let cure: String
    public let position: Position
  }

  /// A way to authenticate.
  public struct SecurityScheme: Sendable {
    public let name: String
    /// `http` or `apiKey`.
    public let type: String
    /// The scheme of `http` such as `bearer`, or the header of `apiKey`.
    public let detail: String
    public let description: String
  }
}

/// A method on a path.
public struct Operation: Sendable {
  /// The `operationId`.
  public let id: String
  /// In upper case.
  public let method: String
  /// The template, such as `/v1.0/nodes/{id}`.
  public let path: String
  public let tag: String
  public let summary: String
  /// CommonMark.
  public let description: String
  /// `none`, `self`, or a permission such as `instance:power`.
  public let permission: String
  /// The state that its example supposes, such as `stopped-instance`.
  public let given: String?
  public let parameters: [Parameter]
  public let body: RequestBody?
  /// In the order of the document; the status `default` among them.
  public let responses: [Response]
  /// Whether a request without a token is answered.
  public let allowsAnonymous: Bool
  public let position: Position

  /// The answers of success, in the order of the document.
  public var successes: [Response] { responses.filter { $0.isSuccess } }

  /// The names of the problem types that any of its answers may carry.
  public var problems: [String] {
    var seen: Set<String> = []
    return responses.flatMap(\.problems).filter { seen.insert($0).inserted }
  }
}

/// A parameter of path, query or header.
public struct Parameter: Sendable {
  public enum Location: String, Sendable { case path, query, header }

  public let name: String
  public let location: Location
  public let isRequired: Bool
  public let description: String
  public let schema: Schema
  public let locatedExample: LocatedValue?
  public let position: Position

  public var example: JSONValue? { locatedExample?.value }
}

public struct RequestBody: Sendable {
  public let isRequired: Bool
  public let contents: [Content]
  public let position: Position

  /// What every one of its media types carries.
  public var schema: Schema? { contents.first?.schema }
}

/// A body of one media type.
public struct Content: Sendable {
  public let mediaType: String
  public let schema: Schema?
  public let examples: [Example]
  public let position: Position
}

public struct Example: Sendable {
  public let name: String
  public let located: LocatedValue

  public var value: JSONValue { located.value }
  public var position: Position { located.position }
}

public struct Response: Sendable {
  /// `200`, or `default`.
  public let status: String
  /// CommonMark.
  public let description: String
  public let headers: [Header]
  public let contents: [Content]
  /// The names of the problem types that it may carry.
  public let problems: [String]
  /// The name of the shared response that it is, where it is one.
  public let name: String?
  public let position: Position

  public var code: Int? { Int(status) }
  public var isSuccess: Bool { code.map { 200..<400 ~= $0 } ?? false }
}

public struct Header: Sendable {
  public let name: String
  public let description: String
  public let isRequired: Bool
  public let schema: Schema
  public let locatedExample: LocatedValue?
  public let position: Position

  public var example: JSONValue? { locatedExample?.value }
}
