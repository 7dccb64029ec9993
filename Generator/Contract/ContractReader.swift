import JSON
import YAML

extension Contract {
  /// Reads what a document means.
  ///
  /// - Throws: `Diagnostics` with every fault, not just the first.
  public init(_ document: Document) throws(Diagnostics) {
    let reading = ContractReading(document)
    let contract = ContractReader(reading: reading).contract()
    var faults = reading.diagnostics
    if let contract { faults += HouseRules(contract).diagnostics() }
    guard let contract, faults.isEmpty else { throw Diagnostics(faults) }
    self = contract
  }
}

/// Reads the OpenAPI Object (OpenAPI 3.1, section 4.8.1).
struct ContractReader {
  let reading: ContractReading

  func contract() -> Contract? {
    guard let (root, _) = reading.mapping(reading.document.root, "an OpenAPI document") else { return nil }
    root.allow(
      "an OpenAPI document",
      ["openapi", "jsonSchemaDialect", "info", "servers", "security", "tags", "paths", "components"],
      unsupported: ["webhooks", "externalDocs"])
    if let version = root.string("openapi", required: true), !version.hasPrefix("3.1.") {
      reading.note(
        (root.node["openapi"] ?? root.node).start, .unsupported, "version", "OpenAPI 3.1 is compiled, not `\(version)`")
    }
    let info = root.value("info", required: true).flatMap { reading.mapping($0, "info")?.cursor }
    info?.allow(
      "info", ["title", "summary", "description", "version", "license", "contact", "termsOfService"])
    let components = root.value("components").flatMap { reading.mapping($0, "components")?.cursor }
    components?.allow(
      "components", ["securitySchemes", "headers", "parameters", "responses", "schemas", "examples", "requestBodies"],
      unsupported: ["links", "callbacks", "pathItems"])
    let operations = OperationReader(reading: reading, isSecured: root.node["security"]?.elements?.isEmpty == false)
    return Contract(
      file: reading.document.file,
      version: Contract.version(ofFile: reading.document.file),
      title: info?.string("title", required: true) ?? "",
      release: info?.string("version", required: true) ?? "",
      summary: info?.string("summary") ?? "",
      description: info?.string("description") ?? "",
      tags: root.elements("tags").compactMap(tag),
      problemTypes: root.entries("x-problem-types").compactMap(problemType),
      operations: root.entries("paths").flatMap(operations.operations),
      schemas: (components?.entries("schemas") ?? []).map {
        SchemaReader(reading: reading).schema($0.value, name: $0.key.text)
      },
      securitySchemes: (components?.entries("securitySchemes") ?? []).compactMap(securityScheme))
  }

  private func tag(_ node: Node) -> Contract.Tag? {
    guard let (cursor, _) = reading.mapping(node, "a tag") else { return nil }
    cursor.allow("a tag", ["name", "description"], unsupported: ["externalDocs"])
    return Contract.Tag(
      name: cursor.string("name", required: true) ?? "",
      description: cursor.string("description", required: true) ?? "")
  }

  private func problemType(_ entry: Node.Entry) -> Contract.ProblemType? {
    guard let (cursor, _) = reading.mapping(entry.value, "a problem type") else { return nil }
    cursor.allow("a problem type", ["status", "title", "cause", "cure"])
    return Contract.ProblemType(
      name: entry.key.text, status: cursor.count("status") ?? 0,
      title: cursor.string("title", required: true) ?? "", cause: cursor.string("cause", required: true) ?? "",
      cure: cursor.string("cure", required: true) ?? "", position: entry.key.range.start)
  }

  private func securityScheme(_ entry: Node.Entry) -> Contract.SecurityScheme? {
    guard let (cursor, _) = reading.mapping(entry.value, "a security scheme") else { return nil }
    cursor.allow(
      "a security scheme", ["type", "scheme", "in", "name", "description", "bearerFormat"],
      unsupported: ["flows", "openIdConnectUrl"])
    return Contract.SecurityScheme(
      name: entry.key.text, type: cursor.string("type", required: true) ?? "",
      detail: cursor.string("scheme") ?? cursor.string("name") ?? "",
      description: cursor.string("description") ?? "")
  }
}

extension Contract {
  /// The version that a file is named for: `v1.0` of `api/v1.0.yaml`.
  static func version(ofFile file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return name
  }
}
