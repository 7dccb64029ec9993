/// An object: its struct, what it has inline, and its codec.
struct ObjectDeclaration {
  let contract: Contract
  let schema: Schema
  /// Its name in the contract.
  let schemaName: String
  /// Its name in Swift.
  let name: String
  let description: String
  let rules: Schema.ObjectRules
  let recursion: Recursion
  let side: Side
  let fields: [ObjectField]

  init(
    contract: Contract, schema: Schema, schemaName: String, rules: Schema.ObjectRules, recursion: Recursion, side: Side
  ) {
    self.contract = contract
    self.schema = schema
    self.schemaName = schemaName
    name = SwiftName.type(schemaName)
    description = schema.description
    self.rules = rules
    self.recursion = recursion
    self.side = side
    var names = UniqueNames(taken: ["additionalProperties"])
    fields = rules.properties.map {
      ObjectField(contract: contract, property: $0, of: schemaName, name: names.name(SwiftName.member($0.name)))
    }
  }

  /// What the members are that are no properties, where that is said.
  var additional: SwiftType? {
    rules.additional.map { SwiftType(contract: contract, schema: $0, valueName: "additionalProperties") }
  }

  /// Whether members that nothing is said of are kept.
  var keepsUndescribed: Bool { side.keepsUndescribed && rules.additional == nil && !rules.isClosed }

  /// The type of what members are kept that are no properties.
  var additionalName: String? {
    additional?.elementName ?? (keepsUndescribed ? "JSONValue" : nil)
  }

  func emit(into source: inout SwiftSource) {
    source.documentation(description)
    source.block("public struct \(name): Sendable, Equatable") { source in
      for field in fields {
        source.documentation(field.documentation)
        if recursion.returns(to: schemaName, by: field.schema) {
          RecursiveField(field: field).emitProperty(into: &source)
        } else {
          source.line("public var \(field.name): \(field.type)")
        }
      }
      if let additionalName {
        source.documentation("The members that are none of these, by their names.")
        source.line("public var additionalProperties: [String: \(additionalName)]")
      }
      emitInitializer(into: &source)
      emitInlineTypes(into: &source)
    }
    source.line()
    ObjectReader(declaration: self).emit(into: &source)
    source.line()
    ObjectWriter(declaration: self).emit(into: &source)
    let parts = ObjectPartsWriter(declaration: self)
    if !side.isClient, contract.answered.contains(schemaName), parts.isPossible {
      source.line()
      parts.emit(into: &source)
    }
  }

  private func emitInitializer(into source: inout SwiftSource) {
    guard !fields.isEmpty else { return source.line("public init() {}") }
    source.line()
    source.line("public init(")
    source.indented { source in
      for (index, field) in fields.enumerated() {
        let comma = index + 1 < fields.count || additionalName != nil ? "," : ""
        source.line("\(field.parameter): \(field.type)\(field.initializerDefault)\(comma)")
      }
      if let additionalName { source.line("additionalProperties: [String: \(additionalName)] = [:]") }
    }
    source.block(")") { source in
      for field in fields {
        let isRecursive = recursion.returns(to: schemaName, by: field.schema)
        source.line(isRecursive ? RecursiveField(field: field).initialization : "self.\(field.name) = \(field.name)")
      }
      if additionalName != nil { source.line("self.additionalProperties = additionalProperties") }
    }
  }

  /// Enumerations and patterns that stand inside the properties.
  private func emitInlineTypes(into source: inout SwiftSource) {
    for field in fields {
      switch field.schema.innermost.kind {
      case .enumeration(let words):
        EnumerationDeclaration(
          name: field.swift.inlineName, description: field.documentation,
          words: EnumerationWords(words, of: field.schema.innermost), side: side
        ).emit(into: &source)
      case .string(let rules):
        if let pattern = rules.pattern {
          source.line()
          source.line("static let \(field.swift.patternName) = try? Pattern(\(SwiftName.literal(pattern)))")
        }
      default: break
      }
    }
  }
}
