public import JSON
public import YAML

/// What an OpenAPI document means for a service: every later pass reads this and none reads the document.
public final class Contract: Sendable {
  /// The file that it was read from.
  public let file: String
  /// All files that it was read from: that one first, then those that references lead to.
  public let files: [String]
  /// The version of the API, such as `v1.0`.
  public let version: String
  public let title: String
  /// `info.version`: the version and the point release of its implementation; with a pre-release part while the version
  /// is open to change (`1.0.0-open`).
  public let release: String
  public let summary: String
  /// CommonMark.
  public let description: String
  /// That clients should leave the version as a whole.
  public let deprecation: Deprecation?
  public let servers: [Server]
  public let tags: [Tag]
  public let problemTypes: [ProblemType]
  /// In the order of the document.
  public let operations: [Operation]
  /// Requests that the service sends, in the order of the document.
  public let webhooks: [Operation]
  /// The schemas that have a name: those of the components, and what stands elsewhere and needs a type of its own; the
  /// components come first, in the order of the document.
  public let schemas: [Schema]
  /// The names that components/schemas has; the others of `schemas` are the compiler's.
  public let componentSchemas: Set<String>
  public let securitySchemes: [SecurityScheme]
  /// What a request needs where its operation does not say: one of these; nil where nothing is said.
  public let security: [SecurityRequirement]?
  let schemasByName: [String: Schema]
  private let operationsByPath: [String: [Operation]]
  private let operationIDs: Set<String>
  private let collections: Set<String>
  /// Where the document's fields stand, by name, and `info.version` among them.
  let positions: [String: Position]
  /// The names of the schemas that answers of success are made of.
  let answered: Set<String>
  /// The names of the schemas that parameters are of.
  let asked: Set<String>
  /// The names of the schemas that requests are made of.
  let sent: Set<String>
  /// The names of the schemas that answers are made of, those of faults among them.
  let told: Set<String>

  init(
    file: String, files: [String], version: String, title: String, release: String, summary: String,
    description: String, deprecation: Deprecation?,
    servers: [Server], tags: [Tag], problemTypes: [ProblemType], operations: [Operation], webhooks: [Operation],
    schemas: [Schema], componentSchemas: Set<String>, securitySchemes: [SecurityScheme],
    security: [SecurityRequirement]?, positions: [String: Position]
  ) {
    self.file = file
    self.files = files
    self.version = version
    self.title = title
    self.release = release
    self.summary = summary
    self.description = description
    self.deprecation = deprecation
    self.servers = servers
    self.tags = tags
    self.problemTypes = problemTypes
    self.operations = operations
    self.webhooks = webhooks
    self.schemas = schemas
    self.componentSchemas = componentSchemas
    self.securitySchemes = securitySchemes
    self.security = security
    self.positions = positions
    schemasByName = Dictionary(
      schemas.compactMap { schema in schema.name.map { ($0, schema) } }, uniquingKeysWith: { first, _ in first })
    operationsByPath = Dictionary(grouping: operations, by: \.path)
    operationIDs = Set(operations.map(\.id))
    collections = Set(operations.flatMap { Contract.collections(on: $0.path) })
    answered = schemasByName.reached(
      from: operations.flatMap(\.successes).flatMap(\.contents).compactMap(\.schema))
    let asking = operations.flatMap(\.parameters).map(\.schema)
    sent = schemasByName.reached(
      from: asking + operations.compactMap(\.body).flatMap(\.contents).compactMap(\.schema))
    told = schemasByName.reached(
      from: operations.flatMap(\.responses).flatMap { response in
        response.contents.compactMap(\.schema) + response.headers.map(\.schema)
      })
    asked = Set(asking.flatMap { [schemasByName] in $0.chain(in: schemasByName) }.compactMap(\.name))
  }

  /// The same contract with other operations of the same meaning.
  convenience init(_ contract: Contract, operations: [Operation]) {
    self.init(
      file: contract.file, files: contract.files, version: contract.version, title: contract.title,
      release: contract.release, summary: contract.summary, description: contract.description,
      deprecation: contract.deprecation, servers: contract.servers, tags: contract.tags,
      problemTypes: contract.problemTypes, operations: operations, webhooks: contract.webhooks,
      schemas: contract.schemas, componentSchemas: contract.componentSchemas,
      securitySchemes: contract.securitySchemes, security: contract.security, positions: contract.positions)
  }

  /// The schema of that name.
  public func schema(named name: String) -> Schema? { schemasByName[name] }

  /// The operations of a path, in the order of the document.
  func operations(at path: String) -> [Operation] { operationsByPath[path] ?? [] }

  /// Whether an operation has that id.
  func hasOperation(_ id: String) -> Bool { operationIDs.contains(id) }

  /// Whether a path that begins so goes on with a parameter: `/v1.0/nodes`, where there is `/v1.0/nodes/{id}`.
  func isCollection(_ path: String) -> Bool { collections.contains(path) }

  private static func collections(on path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.indices.filter { parts[$0].hasPrefix("{") }.map { parts[..<$0].joined(separator: "/") }
  }

  public struct Server: Sendable {
    /// A template (OpenAPI 3.1, section 4.8.5), relative to the document.
    public let url: String
    public let description: String
    /// What its names in braces stand for.
    public let variables: [Variable]
    public let position: Position

    /// A part of the URL that the one who asks may choose (section 4.8.6).
    public struct Variable: Sendable {
      public let name: String
      public let defaultValue: String
      /// The values that it can have; none where any is allowed.
      public let values: [String]
      public let description: String
      public let position: Position
    }
  }

  public struct Tag: Sendable {
    public let name: String
    public let description: String
    public let position: Position
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
}

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
  public let summary: String
  /// CommonMark.
  public let description: String
  /// `none`, `self`, or a permission such as `instance:power`; empty where nothing is said.
  public let permission: String
  /// The state that its example supposes, such as `stopped-instance`.
  public let given: String?
  /// That clients should leave it, or its version.
  public internal(set) var deprecation: Deprecation?
  public let parameters: [Parameter]
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
    parameters.first {
      $0.location == location && (location == .header ? $0.name.lowercased() == name.lowercased() : $0.name == name)
    }
  }

  /// The names of the problem types that any of its answers may carry.
  public var problems: [String] {
    var seen: Set<String> = []
    return responses.flatMap(\.problems).filter { seen.insert($0).inserted }
  }

  /// Requests to a URL that a runtime expression names (OpenAPI 3.1, section 4.8.18).
  public struct Callback: Sendable {
    public let name: String
    public let expression: String
    public let operations: [Operation]
    public let position: Position
  }
}

/// A parameter of path, query, header or cookie.
public struct Parameter: Sendable {
  public enum Location: String, Sendable { case path, query, header, cookie }

  /// How a value that is more than a word is spelled (OpenAPI 3.1, section 4.8.12.3).
  public enum Style: String, Sendable { case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject }

  public let name: String
  public let location: Location
  public let isRequired: Bool
  public let description: String
  public let isDeprecated: Bool
  public let style: Style
  public let explode: Bool
  /// Whether reserved characters stand as they are (RFC 3986, section 2.2).
  public let allowsReserved: Bool
  /// Whether its name may stand in the query without a value.
  public let allowsEmpty: Bool
  /// The media type of its text, where it is described by `content`.
  public let mediaType: String?
  public let schema: Schema
  /// The fields that begin with `x-`.
  public let extensions: [String: LocatedValue]
  public let locatedExample: LocatedValue?
  public let position: Position

  public var example: JSONValue? { locatedExample?.value }
}

public struct RequestBody: Sendable {
  public let isRequired: Bool
  /// CommonMark.
  public let description: String
  public let contents: [Content]
  public let position: Position

  /// What its first media type carries.
  public var schema: Schema? { contents.first?.schema }
}

/// A body of one media type.
public struct Content: Sendable {
  public let mediaType: String
  public let schema: Schema?
  public let examples: [Example]
  /// How the properties of a form are sent, where that is said.
  public let encodings: [Encoding]
  public let position: Position

  /// How a property of a form is sent (OpenAPI 3.1, section 4.8.15).
  public struct Encoding: Sendable {
    public let property: String
    public let contentType: String?
    /// Nil where none of style, explode and allowReserved is said.
    public let style: Parameter.Style?
    public let explode: Bool
    public let allowsReserved: Bool
    /// Those of its part, besides `Content-Type`.
    public let headers: [Header]
    /// As it is written.
    let located: LocatedValue
  }
}

public struct Example: Sendable {
  public let name: String
  public let located: LocatedValue

  public var value: JSONValue { located.value }
  public var position: Position { located.position }
}

public struct Response: Sendable {
  /// `200`, a range such as `4XX`, or `default`.
  public let status: String
  /// CommonMark.
  public let description: String
  public let headers: [Header]
  public let contents: [Content]
  public let links: [Link]
  /// The names of the problem types that it may carry.
  public let problems: [String]
  /// The name of the shared response that it is, where it is one.
  public let name: String?
  public let position: Position

  public var code: Int? { Int(status) }
  public var isSuccess: Bool { code.map { 200..<400 ~= $0 } ?? (status == "2XX" || status == "3XX") }

  /// What can be done next with what it answers (OpenAPI 3.1, section 4.8.20).
  public struct Link: Sendable {
    public let name: String
    /// The operationId, or a reference to the operation.
    public let target: String
    /// Values or runtime expressions for what the operation takes: parameters by name, and the body as `requestBody`.
    public let given: [String: LocatedValue]
    public let description: String
    public let position: Position
  }
}

public struct Header: Sendable {
  public let name: String
  public let description: String
  public let isRequired: Bool
  public let isDeprecated: Bool
  public let explode: Bool
  /// The media type of its text, where it is described by `content`.
  public let mediaType: String?
  public let schema: Schema
  public let locatedExample: LocatedValue?
  public let position: Position

  public var example: JSONValue? { locatedExample?.value }
}
