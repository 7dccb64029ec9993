import JSON

/// The Swift type of a schema, and the expressions that read and write it.
struct SwiftType {
  let contract: Contract
  let schema: Schema
  /// The name of a type that is declared for an inline enumeration or object, inside its owner.
  let inlineName: String

  /// The type, optionality aside.
  var name: String {
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { return "JSONValue" }
      return SwiftType.declares(target) ? SwiftName.type(reference) : of(target).name
    case .string(let rules):
      switch rules.format {
      case "uuid": return "UUID"
      case "date-time": return "Timestamp"
      default: return "String"
      }
    case .enumeration: return inlineName
    case .integer: return "Int"
    case .number: return "Double"
    case .boolean: return "Bool"
    case .array(let rules): return "[\(of(rules.items).name)]"
    case .object(let rules): return SwiftType.isFree(rules) ? "JSONValue" : inlineName
    case .any: return "JSONValue"
    }
  }

  /// Whether a named schema is a type of its own: enumerations and objects are, constrained scalars are not.
  static func declares(_ schema: Schema) -> Bool {
    switch schema.kind {
    case .enumeration: true
    case .object(let rules): !isFree(rules)
    default: false
    }
  }

  /// Whether an object has any content.
  static func isFree(_ rules: Schema.ObjectRules) -> Bool { rules.properties.isEmpty && !rules.isClosed }

  /// The same owner, another schema.
  func of(_ other: Schema) -> SwiftType { SwiftType(contract: contract, schema: other, inlineName: inlineName) }

  // MARK: Reading

  /// An expression that reads the value from `reader`, nil where it does not fit; null has been taken care of.
  var reading: String {
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { return "reader.value()" }
      switch target.kind {
      case .enumeration: return "reader.word(\(name).self)"
      case .object(let rules): return SwiftType.isFree(rules) ? "reader.value()" : "\(name).read(&reader)"
      case .string: return "\(SwiftName.type(reference)).read(&reader)"
      default: return of(target).reading
      }
    case .string(let rules):
      switch rules.format {
      case "uuid": return "reader.uuid()"
      case "date-time": return "reader.timestamp()"
      default: return "reader.string(\(StringArguments(rules, pattern: patternName, isSecret: schema.isWriteOnly).text))"
      }
    case .enumeration: return "reader.word(\(inlineName).self)"
    case .integer(let rules): return "reader.integer(\(SwiftType.bounds(rules, isWhole: true)))"
    case .number(let rules):
      return "reader.number(minimum: \(bound(rules.minimum)), maximum: \(bound(rules.maximum)))"
    case .boolean: return "reader.bool()"
    case .array(let rules): return array(rules)
    case .object(let rules): return SwiftType.isFree(rules) ? "reader.value()" : "\(inlineName).read(&reader)"
    case .any: return "reader.value()"
    }
  }

  private func array(_ rules: Schema.ArrayRules) -> String {
    let items = of(rules.items)
    var arguments: [String] = []
    if let least = rules.minItems { arguments.append("minItems: \(least)") }
    if let most = rules.maxItems { arguments.append("maxItems: \(most)") }
    let signature = "(reader: inout JSONReader) throws(JSONSyntaxError) -> \(items.name)?"
    arguments.append("{ \(signature) in try \(items.reading) }")
    return "reader.array(\(arguments.joined(separator: ", ")))"
  }

  private func bound(_ value: Double?) -> String { value.map { String($0) } ?? "nil" }

  /// The name of the static member that holds a compiled pattern of an inline string.
  var patternName: String { SwiftName.plain(inlineName) + "Pattern" }

  static func bounds(_ rules: Schema.NumberRules, isWhole: Bool) -> String {
    var arguments: [String] = []
    if let minimum = rules.minimum { arguments.append("minimum: \(Int(minimum))") }
    if let maximum = rules.maximum { arguments.append("maximum: \(Int(maximum))") }
    // `integer()` alone gives an Int64.
    return arguments.isEmpty ? "minimum: nil" : arguments.joined(separator: ", ")
  }

  // MARK: Writing

  /// A statement that writes `value`, which is not null.
  func writing(_ value: String) -> String {
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { return "\(value).write(to: &writer)" }
      if case .enumeration = target.kind { return "writer.string(\(value).rawValue)" }
      return SwiftType.declares(target) ? "\(value).write(to: &writer)" : of(target).writing(value)
    case .string(let rules):
      switch rules.format {
      case "uuid": return "writer.uuid(\(value))"
      case "date-time": return "writer.timestamp(\(value))"
      default: return "writer.string(\(value))"
      }
    case .enumeration: return "writer.string(\(value).rawValue)"
    case .integer: return "writer.integer(\(value))"
    case .number: return "writer.number(\(value))"
    case .boolean: return "writer.bool(\(value))"
    case .array(let rules):
      return "writer.array(\(value)) { writer, item in \(of(rules.items).writing("item")) }"
    case .object, .any: return "\(value).write(to: &writer)"
    }
  }

  // MARK: Defaults

  /// The default as an expression; nil where there is none.
  var defaultExpression: String? {
    guard let value = schema.defaultValue else { return nil }
    switch (contract.resolved(schema).kind, value) {
    case (.enumeration, .string(let word)): return ".\(SwiftName.member(word))"
    case (_, .string(let text)): return SwiftName.literal(text)
    case (_, .integer(let number)): return String(number)
    case (_, .number(let number)): return String(number)
    case (_, .bool(let flag)): return flag ? "true" : "false"
    case (_, .array(let elements)) where elements.isEmpty: return "[]"
    default: return nil
    }
  }
}

/// The arguments that hand the constraints of a string on.
struct StringArguments {
  let text: String

  init(_ rules: Schema.StringRules, pattern: String, isSecret: Bool) {
    var arguments: [String] = []
    if let least = rules.minLength { arguments.append("minLength: \(least)") }
    if let most = rules.maxLength { arguments.append("maxLength: \(most)") }
    if rules.pattern != nil { arguments.append("pattern: \(pattern)") }
    if isSecret, !arguments.isEmpty { arguments.append("isSecret: true") }
    text = arguments.joined(separator: ", ")
  }
}
