import JSON
public import YAML

/// What an OpenAPI document means for a service: every later pass reads this and none reads the document.
public final class Contract: Sendable {
  /// What it was read from: the document itself, and those that references lead to.
  let documents: (main: Document, others: [Document])
  /// The version of the API, such as `v1.0`.
  public let version: String
  /// What it is called, such as `Ganeti Web Manager`.
  public let title: String
  /// `info.version`: the version and the point release of its implementation; with a pre-release part while the version
  /// is open to change (`1.0.0-open`).
  public let release: String
  /// A line of plain text.
  public let summary: String
  /// CommonMark.
  public let description: String
  /// Who stands behind it, and on which terms.
  public let notices: Notices
  /// That clients should leave the version as a whole.
  public let deprecation: Deprecation?
  /// Where the API is served, in the order of the document.
  public let servers: [Server]
  /// The tags that are declared, in the order of the document.
  public let tags: [Tag]
  /// The problem types that are declared, in the order of the document.
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
  /// The ways to authenticate, in the order of the document.
  public let securitySchemes: [SecurityScheme]
  /// What a request needs where its operation does not say: one of these; nil where nothing is said.
  public let security: [SecurityRequirement]?
  /// What the document and its `info` say for readers besides.
  let remarks: Remarks
  /// The dialect of its schemas; nil for the one of the specification.
  let dialect: String?
  /// The components but schemas and security schemes, in the order of the document.
  let components: [Component]
  /// Where the document's fields stand, by name, and `info.version` among them.
  let positions: [String: Position]
  let schemasByName: [String: Schema]
  /// Where the schema of each name leads.
  let ends: [String: ReferenceEnd]
  /// Whether the first way to authenticate asks some operation for several secrets at once.
  let combinesSchemes: Bool
  private let operationsByPath: [String: [Operation]]
  private let operationIDs: Set<String>
  private let collections: Set<String>
  /// The names of the schemas that answers of success are made of.
  let answered: Set<String>
  /// The names of the schemas that parameters are of.
  let asked: Set<String>
  /// The names of the schemas that requests are made of.
  let sent: Set<String>
  /// The names of the schemas that answers are made of, those of faults among them.
  let told: Set<String>

  init(
    documents: (main: Document, others: [Document]), version: String, title: String, release: String, summary: String,
    description: String, notices: Notices, deprecation: Deprecation?,
    servers: [Server], tags: [Tag], problemTypes: [ProblemType], operations: [Operation], webhooks: [Operation],
    schemas: [Schema], componentSchemas: Set<String>, securitySchemes: [SecurityScheme],
    security: [SecurityRequirement]?, remarks: Remarks, dialect: String?, components: [Component],
    positions: [String: Position]
  ) {
    self.documents = documents
    self.version = version
    self.title = title
    self.release = release
    self.summary = summary
    self.description = description
    self.notices = notices
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
    self.remarks = remarks
    self.dialect = dialect
    self.components = components
    self.positions = positions
    schemasByName = Dictionary(
      schemas.compactMap { schema in schema.name.map { ($0, schema) } }, uniquingKeysWith: { first, _ in first })
    ends = ReferenceEnd.all(of: schemasByName)
    combinesSchemes = (operations.compactMap(\.security) + [security ?? []])
      .contains { ($0.first?.schemes.count ?? 0) > 1 }
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
      documents: contract.documents, version: contract.version, title: contract.title,
      release: contract.release, summary: contract.summary, description: contract.description,
      notices: contract.notices, deprecation: contract.deprecation, servers: contract.servers, tags: contract.tags,
      problemTypes: contract.problemTypes, operations: operations, webhooks: contract.webhooks,
      schemas: contract.schemas, componentSchemas: contract.componentSchemas,
      securitySchemes: contract.securitySchemes, security: contract.security, remarks: contract.remarks,
      dialect: contract.dialect, components: contract.components, positions: contract.positions)
  }

  /// The file that it was read from.
  public var file: String { documents.main.file }

  /// All files that it was read from: that one first, then those that references lead to.
  public var files: [String] { [file] + documents.others.map(\.file) }

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

  /// A group of operations (OpenAPI 3.1, section 4.8.22).
  public struct Tag: Sendable {
    public let name: String
    /// CommonMark.
    public let description: String
    /// Where more is told.
    public let more: DocumentLink?
    /// `externalDocs`
    let remarks: Remarks
    public let position: Position
  }

  /// A parameter, an answer or another part that may be shared, as it is written.
  struct Component: Sendable {
    /// `parameters`, `responses` and so on.
    let section: String
    let name: String
    /// Whether anything that operations say refers to it.
    let isUsed: Bool
    let node: Node
    let position: Position

    /// The same for the same value, whatever the order of lists.
    var text: String { JSONValue(node).canonicalWithoutOrder }
  }

  /// A kind of problem (RFC 9457) that the API declares, with cause and cure.
  public struct ProblemType: Sendable {
    public let name: String
    /// That of the answers which carry it.
    public let status: Int
    /// What people call it.
    public let title: String
    /// Why it comes about.
    public let cause: String
    /// What the client can do about it.
    public let cure: String
    public let position: Position
  }
}
