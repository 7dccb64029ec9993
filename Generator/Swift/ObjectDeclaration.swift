/// An object: its struct, what it has inline, and its codec.
struct ObjectDeclaration {
  let contract: Contract
  let name: String
  let description: String
  let rules: Schema.ObjectRules

  var fields: [ObjectField] {
    rules.properties.map { ObjectField(contract: contract, property: $0) }
  }

  func emit(into source: inout SwiftSource) {
    source.documentation(description)
    source.block("public struct \(name): Sendable, Equatable") { source in
      for field in fields {
        source.documentation(field.documentation)
        source.line("public var \(field.name): \(field.type)")
      }
      emitInitializer(into: &source)
      emitInlineTypes(into: &source)
    }
    source.line()
    ObjectReader(declaration: self).emit(into: &source)
    source.line()
    ObjectWriter(declaration: self).emit(into: &source)
  }

  private func emitInitializer(into source: inout SwiftSource) {
    source.line()
    guard !fields.isEmpty else { return source.line("public init() {}") }
    source.line("public init(")
    source.indented { source in
      for (index, field) in fields.enumerated() {
        let comma = index + 1 < fields.count ? "," : ""
        source.line("\(field.label): \(field.type)\(field.initializerDefault)\(comma)")
      }
    }
    source.block(")") { source in
      for field in fields { source.line("self.\(field.name) = \(field.name)") }
    }
  }

  /// Enumerations and patterns that stand inside the properties.
  private func emitInlineTypes(into source: inout SwiftSource) {
    for field in fields {
      switch field.valueSchema.kind {
      case .enumeration(let words):
        EnumerationDeclaration(name: field.swift.inlineName, description: field.documentation, words: words)
          .emit(into: &source)
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

/// A property as a stored property.
struct ObjectField {
  let contract: Contract
  let property: Schema.Property

  var name: String { SwiftName.member(property.name) }
  /// As an argument's label, where a keyword needs no backticks.
  var label: String { SwiftName.plain(property.name) }
  var schema: Schema { property.schema }

  /// The schema of the value, or of an array's items: what may need an inline declaration.
  var valueSchema: Schema {
    if case .array(let rules) = schema.kind { return rules.items }
    return schema
  }

  var swift: SwiftType {
    SwiftType(contract: contract, schema: schema, inlineName: SwiftName.type(property.name))
  }

  var documentation: String {
    let own = schema.description
    return own.isEmpty ? contract.resolved(schema).description : own
  }

  enum Presence {
    /// Always there.
    case always
    /// Always there, maybe null.
    case nullable
    /// Absent stands for the default.
    case defaulted(String)
    case optional
    /// Absent, null and a value are three things.
    case patch
  }

  var presence: Presence {
    if property.isRequired { return schema.isNullable ? .nullable : .always }
    if schema.isNullable { return .patch }
    if let expression = swift.defaultExpression { return .defaulted(expression) }
    return .optional
  }

  var type: String {
    switch presence {
    case .always, .defaulted: swift.name
    case .nullable, .optional: "\(swift.name)?"
    case .patch: "Patch<\(swift.name)>"
    }
  }

  var initializerDefault: String {
    switch presence {
    case .always, .nullable: ""
    case .defaulted(let expression): " = \(expression)"
    case .optional: " = nil"
    case .patch: " = .absent"
    }
  }
}
