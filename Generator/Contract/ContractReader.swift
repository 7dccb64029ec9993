import YAML

/// How strictly a document is read.
public enum ContractRules: Sendable {
  /// As far as it can be: for comparing what is faulty too. Refused is only what is no OpenAPI document of 3.0 or 3.1.
  case comparison
  /// What the specification allows a document to say by itself: also to name things which are not there.
  case document
  /// What the specification allows and the compiler compiles.
  case specification
  /// What the service can serve besides.
  case service
  /// What the project's own contracts are held to besides.
  case house
}

extension Contract {
  /// Reads what a document means.
  ///
  /// - Parameter rules: by default those of the project's own contracts.
  /// - Parameter read: gives the bytes of another document that a reference names; by default files are read.
  /// - Throws: `Diagnostics` with every fault, not just the first.
  public convenience init(
    _ document: Document, rules: ContractRules = .house,
    reading read: @escaping (String) throws -> [UInt8] = { path throws in try Files.read(path) }
  ) throws(Diagnostics) {
    var warnings: [Diagnostic] = []
    try self.init(document, rules: rules, warnings: &warnings, reading: read)
  }

  /// Reads what a document means, and gives the warnings that do not keep it from being read so strictly.
  ///
  /// - Throws: `Diagnostics` with every fault; the warnings are among them.
  public convenience init(
    _ document: Document, rules: ContractRules, warnings: inout [Diagnostic],
    reading read: @escaping (String) throws -> [UInt8] = { path throws in try Files.read(path) }
  ) throws(Diagnostics) {
    let check = SpecificationCheck(DocumentSet(document, read: read), toleratesLooseEnds: rules == .document)
    check.run()
    guard rules.canRead(check) else { throw Diagnostics(check.diagnostics) }
    let reading = ContractReading(check, rules: rules)
    self.init(reading)
    let found = Diagnostics(check.diagnostics + faults(reading, rules))
    guard !found.all.contains(where: rules.refuses) else { throw found }
    warnings = found.all
  }

  /// What is wrong with the meaning.
  private func faults(_ reading: ContractReading, _ rules: ContractRules) -> [Diagnostic] {
    // What leads nowhere has no meaning to look into.
    if rules == .comparison || reading.hasLooseEnds { return [] }
    let isServed = rules == .service || rules == .house
    return reading.refused + EndlessSchemas(self).diagnostics() + EvaluatedSchemas(self).diagnostics()
      + EnumerationRules(self).diagnostics()
      + ExampleRules(self, isDemanded: isServed).diagnostics()
      + (rules == .specification ? ClientLimits(self).diagnostics() : [])
      + (isServed ? ServerLimits(self).diagnostics() + SwiftNameRules(self).diagnostics() : [])
      + (rules == .house ? HouseRules(self, reading).diagnostics() : [])
  }

  /// The version that a file is named for: `v1.0` of `api/v1.0.yaml`.
  static func version(ofFile file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return name
  }

  /// Reads the OpenAPI Object (OpenAPI 3.1, section 4.8.1), whose form has been judged.
  private convenience init(_ reading: ContractReading) {
    let root = reading.root
    let info = root["info"]
    let schemas = SchemaReader(reading: reading)
    let components = root["components"]?.entries("schemas") ?? []
    schemas.components(components)
    let security = SecurityReader(reading: reading)
    let requirements = security.requirements(root)
    let deprecation = info?[Deprecation.keyword].flatMap { details in
      details.entries.isEmpty ? nil : info.map { Deprecation($0.extensions, position: details.start) }
    }
    let operations = OperationReader(
      reading: reading, security: security, allowsAnonymous: requirements.map(\.allowsAnonymous) ?? true,
      deprecation: deprecation)
    let paths = root.entries("paths").filter { !$0.key.text.hasPrefix("x-") }.flatMap(operations.operations)
    let webhooks = root.entries("webhooks").flatMap(operations.operations)
    schemas.finish()
    self.init(
      documents: (reading.set.main, reading.set.others), version: Contract.version(ofFile: reading.set.main.file),
      title: info?.string("title") ?? "", release: info?.string("version") ?? "",
      summary: info?.string("summary") ?? "", description: info?.string("description") ?? "",
      notices: Notices(root), deprecation: deprecation,
      servers: root.elements("servers").map(Contract.Server.init),
      tags: root.elements("tags").map {
        Contract.Tag(
          name: $0.string("name") ?? "", description: $0.string("description") ?? "",
          more: DocumentLink(documentation: $0), remarks: Remarks($0, "externalDocs"), position: $0.start)
      },
      problemTypes: root.entries("x-problem-types").map(Contract.problemType), operations: Successors(paths).linked,
      webhooks: webhooks,
      schemas: reading.schemas.all, componentSchemas: Set(components.map(\.key.text)),
      securitySchemes: (root["components"]?.entries("securitySchemes") ?? []).compactMap(security.scheme),
      security: requirements,
      remarks: (info.map { Remarks($0, "contact", "license", "termsOfService") } ?? Remarks())
        .over(Remarks(root, "externalDocs")),
      dialect: root.string("jsonSchemaDialect").flatMap { SpecificationCheck.dialects.contains($0) ? nil : $0 },
      components: Contract.components(reading), positions: Contract.positions(of: root))
  }

  private static func positions(of root: Place) -> [String: Position] {
    let fields = (root.node.entries ?? []).map { ($0.key.text, $0.key.range.start) }
    let release = root["info"]?["version"].map { [("info.version", $0.start)] } ?? []
    return Dictionary(fields + release, uniquingKeysWith: { first, _ in first })
  }

  private static func components(_ reading: ContractReading) -> [Component] {
    let sections = (reading.root["components"]?.entries ?? []).filter { section, _ in
      !["schemas", "securitySchemes"].contains(section.text) && !section.text.hasPrefix("x-")
    }
    return sections.flatMap { section, place in
      place.entries.map { key, place in
        Component(
          section: section.text, name: key.text, isUsed: reading.isUsed(key.text, of: section.text),
          node: place.node, position: key.range.start)
      }
    }
  }

  private static func problemType(_ key: Node.Key, _ place: Place) -> Contract.ProblemType {
    Contract.ProblemType(
      name: key.text, status: place.node["status"]?.integer.map { Int($0) } ?? 0, title: place.string("title") ?? "",
      cause: place.string("cause") ?? "", cure: place.string("cure") ?? "", position: key.range.start)
  }
}

extension ContractRules {
  /// Whether a document that is so is read at all.
  fileprivate func canRead(_ check: SpecificationCheck) -> Bool {
    switch self {
    case .comparison: check.isDocument
    case .document, .specification: !check.diagnostics.contains { $0.kind != .warning }
    // As far as it goes, to tell all faults.
    case .service, .house: check.set.main.root.entries != nil && !check.hasBrokenReferences
    }
  }

  fileprivate func refuses(_ fault: Diagnostic) -> Bool {
    switch self {
    case .comparison: false
    case .document, .specification: fault.kind != .warning
    case .service, .house: true
    }
  }
}
