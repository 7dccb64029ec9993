/// The file of a named schema: an enumeration, a constrained scalar, or an object with its codec.
struct SchemaFile {
  let contract: Contract
  let schema: Schema
  let name: String

  /// Nil for schemas that need no code of their own.
  func text() -> String? {
    switch schema.kind {
    case .enumeration(let words):
      var source = SwiftSource(from: contract, importing: [])
      EnumerationDeclaration(name: SwiftName.type(name), description: schema.description, words: words)
        .emit(into: &source)
      return source.text
    case .object(let rules) where !SwiftType.isFree(rules):
      var source = SwiftSource(
        from: contract, importing: ["Codec", "JSON", "Pattern", "Values"])
      source.line()
      ObjectDeclaration(
        contract: contract, schema: schema, schemaName: name, name: SwiftName.type(name),
        description: schema.description, rules: rules
      ).emit(into: &source)
      return source.text
    case .string(let rules) where rules.format == nil: return scalar(rules)
    case .string(let rules): return formatted(rules)
    default: return nil
    }
  }

  /// A string with constraints: how bodies and, where one is of this kind, parameters read it.
  private func scalar(_ rules: Schema.StringRules) -> String {
    var source = SwiftSource(
      from: contract, importing: ["Codec"] + (isParameter ? ["HTTPService"] : []) + ["JSON", "Pattern"])
    source.line()
    source.documentation(schema.description)
    source.block("enum \(SwiftName.type(name))") { source in
      if let pattern = rules.pattern {
        source.line("static let pattern = try? Pattern(\(SwiftName.literal(pattern)))")
        source.line()
      }
      let arguments = StringArguments(rules, of: schema, pattern: "pattern", isSecret: schema.isWriteOnly).text
      emitReading("String", "string(\(arguments))", into: &source)
      let parameter = StringArguments(rules, of: schema, pattern: "pattern", isSecret: false).text
      emitParameter(
        "String", "string(location, name, required: required\(parameter.isEmpty ? "" : ", " + parameter))",
        into: &source)
    }
    return source.text
  }

  /// A string of a format: the type that the format has.
  private func formatted(_ rules: Schema.StringRules) -> String {
    let reader = rules.format == "uuid" ? "uuid" : "timestamp"
    let type = rules.format == "uuid" ? "UUID" : "Timestamp"
    var source = SwiftSource(
      from: contract, importing: (isParameter ? ["HTTPService"] : []) + ["JSON", "Values"])
    source.line()
    source.documentation(schema.description)
    source.block("enum \(SwiftName.type(name))") { source in
      Ledger.note(.format, of: schema)
      emitReading(type, "\(reader)()", into: &source)
      emitParameter(type, "\(reader)(location, name, required: required)", into: &source)
    }
    return source.text
  }

  /// Whether an operation has a parameter of this kind.
  private var isParameter: Bool {
    contract.operations.contains { operation in
      operation.parameters.contains { contract.refers($0.schema, to: name) }
    }
  }

  private func emitReading(_ type: String, _ call: String, into source: inout SwiftSource) {
    Ledger.note(.type, of: schema)
    source.block("static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(type)?") {
      $0.line("try reader.\(call)")
    }
  }

  private func emitParameter(_ type: String, _ call: String, into source: inout SwiftSource) {
    guard isParameter else { return }
    source.line()
    source.line("static func read(")
    source.indented {
      $0.line("_ parameters: inout ParameterReader, _ location: ParameterReader.Location, _ name: String,")
      $0.line("required: Bool = false")
    }
    source.block(") -> \(type)?") { $0.line("parameters.\(call)") }
  }
}

/// An enumeration of words.
struct EnumerationDeclaration {
  let name: String
  let description: String
  let words: [String]

  func emit(into source: inout SwiftSource) {
    source.line()
    source.documentation(description)
    source.block("public enum \(name): String, Sendable, CaseIterable") { source in
      for word in words {
        let member = SwiftName.member(word)
        let isSpelledAlike = SwiftName.plain(word) == word
        source.line(isSpelledAlike ? "case \(member)" : "case \(member) = \(SwiftName.literal(word))")
      }
    }
  }
}
