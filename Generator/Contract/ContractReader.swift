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
    if let contract {
      // What a broken reference would have named is not known to be unused.
      let isWhole = !faults.contains { $0.rule == "reference" }
      faults += HouseRules(contract, isWhole: isWhole).diagnostics() + ExampleRules(contract).diagnostics()
      faults += CompilerLimits(contract).diagnostics() + NameRules(contract).diagnostics()
    }
    guard let contract, faults.isEmpty else { throw Diagnostics(faults) }
    self = contract
  }

  /// The version that a file is named for: `v1.0` of `api/v1.0.yaml`.
  static func version(ofFile file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return name
  }
}

/// Reads the OpenAPI Object (OpenAPI 3.1, section 4.8.1).
struct ContractReader {
  let reading: ContractReading

  func contract() -> Contract? {
    guard let root = reading.mapping(reading.document.root, "an OpenAPI document") else { return nil }
    root.allow(
      "an OpenAPI document",
      [
        "openapi", "jsonSchemaDialect", "info", "servers", "security", "tags", "paths", "components", "x-problem-types",
      ],
      unsupported: ["webhooks", "externalDocs"])
    version(root)
    let info = root.value("info", required: true).flatMap { reading.mapping($0, "info") }
    if let info { PreambleReader(reading: reading).check(info: info) }
    root.elements("servers").forEach(PreambleReader(reading: reading).server)
    let security = SecurityReader(reading: reading)
    let paths = root.entries("paths", required: true)
    reading.checkShapes(paths)
    let operations = OperationReader(
      reading: reading, security: security, allowsAnonymous: security.allowsAnonymous(root) ?? true)
    let components = ComponentsReader(reading: reading, node: root.value("components"))
    let contract = Contract(
      file: reading.document.file,
      version: Contract.version(ofFile: reading.document.file),
      title: info?.string("title", required: true) ?? "",
      release: info?.string("version", required: true) ?? "",
      summary: info?.string("summary") ?? "",
      description: info?.string("description") ?? "",
      tags: PreambleReader(reading: reading).tags(root),
      problemTypes: root.entries("x-problem-types").compactMap(problemType),
      operations: paths.flatMap(operations.operations),
      schemas: components.schemas(),
      securitySchemes: components.securitySchemes(security))
    // Whether a component is used shows when all else has been read.
    components.noteUnused()
    return contract
  }

  private func version(_ root: Cursor) {
    if let version = root.string("openapi", required: true), !version.hasPrefix("3.1.") {
      reading.note(root.position("openapi"), .unsupported, "version", "OpenAPI 3.1 is compiled, not `\(version)`")
    }
    let dialects = ["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"]
    if let dialect = root.string("jsonSchemaDialect"), !dialects.contains(dialect) {
      reading.note(
        root.position("jsonSchemaDialect"), .unsupported, "version",
        "schemas are read as OpenAPI 3.1 does, not as `\(dialect)` says")
    }
  }

  private func problemType(_ entry: Node.Entry) -> Contract.ProblemType? {
    guard let cursor = reading.mapping(entry.value, "a problem type") else { return nil }
    cursor.allow("a problem type", ["status", "title", "cause", "cure"])
    let status = cursor.count("status", required: true)
    if let status, !(400..<600 ~= status) {
      reading.note(cursor.position("status"), .error, "status", "a problem has a status from 400 to 599, not \(status)")
    }
    return Contract.ProblemType(
      name: entry.key.text, status: status ?? 0,
      title: cursor.string("title", required: true) ?? "", cause: cursor.string("cause", required: true) ?? "",
      cure: cursor.string("cure", required: true) ?? "", position: entry.key.range.start)
  }
}
