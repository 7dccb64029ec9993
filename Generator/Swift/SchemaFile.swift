/// The file of a named schema: an enumeration, an object or a choice with its codec, or how a constrained value is read.
struct SchemaFile {
  let contract: Contract
  let schema: Schema
  let name: String
  let recursion: Recursion
  let side: Side

  /// Nil for schemas that need no code of their own.
  func text() -> String? {
    switch schema.kind {
    case .enumeration(let words):
      let client = side.isClient ? ["APIClient"] : []
      let rest = schema.rest.isEmpty ? [] : ["Codec", "JSON", "JSONSchema"]
      var source = SwiftSource(from: contract, importing: client + rest)
      EnumerationDeclaration(
        name: SwiftName.type(name), description: schema.description, words: EnumerationWords(words, of: schema),
        side: side
      ).emit(into: &source)
      if !schema.rest.isEmpty { emitHeldWord(into: &source) }
      return source.text
    case .object(let rules) where !SwiftType.isFree(rules) && !SwiftType.isMap(rules):
      var source = declaration()
      ObjectDeclaration(
        contract: contract, schema: schema, schemaName: name, rules: rules, recursion: recursion, side: side
      ).emit(into: &source)
      emitRest(into: &source)
      return source.text
    case .choice(let rules):
      var source = declaration()
      ChoiceDeclaration(contract: contract, schema: schema, name: SwiftName.type(name), rules: rules)
        .emit(into: &source)
      emitRest(into: &source)
      return source.text
    case .string(let rules) where !rules.words.isEmpty && schema.rest.isEmpty: return openWords(rules.words)
    case .string: return constrained()
    case .reference: return nil
    default: return schema.rest.isEmpty ? nil : constrained()
    }
  }

  /// How an enumeration is read of which not every word fits.
  private func emitHeldWord(into source: inout SwiftSource) {
    let type = SwiftName.type(name)
    source.line()
    source.block("extension \(type)") { source in
      emitSchema(into: &source)
      source.line()
      source.block("static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(type)?") {
        $0.line("try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in try reader.word(\(type).self) }")
      }
    }
  }

  private func openWords(_ words: [String]) -> String {
    let type = SwiftName.type(name)
    var source = SwiftSource(
      from: contract, importing: side.isClient ? ["APIClient"] : isParameter ? ["HTTPService"] : [])
    source.line()
    OpenWordDeclaration(
      name: type, description: schema.description, words: EnumerationWords(words, of: schema), side: side
    )
    .emit(into: &source)
    if isParameter {
      source.line()
      source.block("extension \(type)") { source in
        emitParameterSignature(into: &source)
        source.block(") -> \(type)?") {
          $0.line("parameters.string(location, name, required: required).map(\(type).init(rawValue:))")
        }
      }
    }
    return source.text
  }

  private func declaration() -> SwiftSource {
    var source = SwiftSource(
      from: contract,
      importing: (side.isClient ? ["APIClient"] : []) + ["Codec", "JSON"]
        + (schema.rest.isEmpty ? [] : ["JSONSchema"]) + ["Pattern", "Values"])
    source.line()
    return source
  }

  // MARK: What the evaluator holds to

  private func emitRest(into source: inout SwiftSource) {
    guard !schema.rest.isEmpty else { return }
    source.line()
    source.block("extension \(SwiftName.type(name))") { emitSchema(into: &$0) }
  }

  private func emitSchema(into source: inout SwiftSource) {
    let isWhole = schema.rest.contains("*")
    source.documentation(
      "What values are held to\(isWhole ? "" : " besides their type: \(schema.rest.joined(separator: ", "))").")
    let text = SchemaText(contract: contract).rest(schema).text
    source.line("static let schema = JSONSchema(literal: \(SwiftName.literal(text)))")
  }

  // MARK: Values of a plain type

  /// How bodies and, where one is of this kind, parameters read a value of a plain type.
  private func constrained() -> String {
    let type = SwiftType(contract: contract, schema: schema, valueName: "value")
    var source = SwiftSource(from: contract, importing: imports(type.name))
    source.line()
    source.documentation(schema.description)
    source.block("enum \(SwiftName.type(name))") { source in
      if case .string(let rules) = schema.kind, rules.format != "uuid", rules.format != "date-time",
        let pattern = rules.pattern
      {
        source.line("static let pattern = try? Pattern(\(SwiftName.literal(pattern)))")
        source.line()
      }
      if !schema.rest.isEmpty {
        emitSchema(into: &source)
        source.line()
      }
      emitReading(type, into: &source)
      emitParameter(into: &source)
    }
    return source.text
  }

  private func imports(_ type: String) -> [String] {
    let formatted = ["UUID", "Timestamp"]
    let isFormatted = formatted.contains(type)
    // Elements of arrays and maps are named too.
    let namesFormatted = formatted.contains { type.contains($0) }
    return (isFormatted && schema.rest.isEmpty ? [] : ["Codec"]) + (isParameter ? ["HTTPService"] : []) + ["JSON"]
      + (schema.rest.isEmpty ? [] : ["JSONSchema"]) + (isFormatted ? [] : ["Pattern"])
      + (namesFormatted ? ["Values"] : [])
  }

  private func emitReading(_ type: SwiftType, into source: inout SwiftSource) {
    Ledger.note(.type, of: schema)
    source.block("static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(type.name)?") {
      guard schema.rest.isEmpty else {
        $0.line("try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in")
        $0.indented { $0.line("try \(reading(type))") }
        $0.line("}")
        return
      }
      $0.line("try \(reading(type))")
    }
  }

  private func reading(_ type: SwiftType) -> String {
    guard case .string(let rules) = schema.kind, type.name == "String" else { return type.reading }
    let arguments = StringArguments(rules, of: schema, pattern: "pattern", isSecret: schema.isWriteOnly).text
    return "reader.string(\(arguments))"
  }

  /// Whether the service reads a parameter of this kind.
  private var isParameter: Bool { !side.isClient && contract.asked.contains(name) }

  private func emitParameter(into source: inout SwiftSource) {
    guard isParameter, case .string(let rules) = schema.kind else { return }
    let type: String
    let call: String
    switch rules.format {
    case "uuid": (type, call) = ("UUID", "uuid(location, name, required: required)")
    case "date-time": (type, call) = ("Timestamp", "timestamp(location, name, required: required)")
    default:
      let arguments = StringArguments(rules, of: schema, pattern: "pattern", isSecret: false).text
      type = "String"
      call = "string(location, name, required: required\(arguments.isEmpty ? "" : ", " + arguments))"
    }
    source.line()
    emitParameterSignature(into: &source)
    source.block(") -> \(type)?") { $0.line("parameters.\(call)") }
  }

  private func emitParameterSignature(into source: inout SwiftSource) {
    source.line("static func read(")
    source.indented {
      $0.line("_ parameters: inout ParameterReader, _ location: ParameterReader.Location, _ name: String,")
      $0.line("required: Bool = false")
    }
  }
}
