import JSON
import Values

/// The Swift type of a schema, and the expressions that read and write it.
struct SwiftType {
  let contract: Contract
  let schema: Schema
  /// What its owner calls the value, in the contract: what stands inline is named for it.
  let valueName: String
  /// The type that declares what stands inline, where it is another one than the code stands in.
  var owner: String?

  /// The name of a type that is declared for an inline enumeration, inside its owner.
  var inlineName: String { SwiftName.type(valueName) }

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
    case .enumeration: return owner.map { "\($0).\(inlineName)" } ?? inlineName
    case .integer: return "Int"
    case .number: return "Double"
    case .boolean: return "Bool"
    case .array(let rules): return "[\(of(rules.items).elementName)]"
    case .object(let rules):
      if rules.properties.isEmpty, let values = rules.additional { return "[String: \(of(values).elementName)]" }
      return SwiftType.isFree(rules) ? "JSONValue" : inlineName
    case .any, .choice: return "JSONValue"
    case .never: return "JSONValue"
    }
  }

  /// The type in an array or a map, where nothing but the type can tell of null.
  var elementName: String { contract.isNullable(schema) ? "\(name)?" : name }

  /// Whether a named schema is a type of its own: enumerations and objects are, constrained scalars and maps are not.
  static func declares(_ schema: Schema) -> Bool {
    switch schema.kind {
    case .enumeration: true
    case .string(let rules): !rules.words.isEmpty && schema.rest.isEmpty
    case .object(let rules): !isFree(rules) && !isMap(rules)
    case .choice: true
    default: false
    }
  }

  /// Whether names are free and values are not.
  static func isMap(_ rules: Schema.ObjectRules) -> Bool { rules.properties.isEmpty && rules.additional != nil }

  /// Whether an object has any content.
  static func isFree(_ rules: Schema.ObjectRules) -> Bool {
    rules.properties.isEmpty && !rules.isClosed && rules.additional == nil
  }

  /// The same owner, another schema.
  func of(_ other: Schema) -> SwiftType {
    SwiftType(contract: contract, schema: other, valueName: valueName, owner: owner)
  }

  // MARK: Reading

  /// An expression that reads the value from `reader`, nil where it does not fit; null has been taken care of.
  var reading: String { reading(inCondition: false) }

  /// - Parameter inCondition: whether a brace follows, so that a closure must not trail.
  func reading(inCondition: Bool) -> String {
    Ledger.note(.type, of: schema)
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { return SwiftType.readingAnything }
      switch target.kind {
      case .enumeration:
        Ledger.note(.type, of: target)
        Ledger.note(.enum, of: target)
        return target.rest.isEmpty ? "reader.word(\(name).self)" : "\(name).read(&reader)"
      case .object where SwiftType.declares(target): return "\(name).read(&reader)"
      case .choice: return "\(name).read(&reader)"
      case .reference: return of(target).reading(inCondition: inCondition)
      case .string where SwiftType.declares(target): return "reader.openWord(\(name).self)"
      case .string: return "\(SwiftName.type(reference)).read(&reader)"
      default:
        return target.rest.isEmpty
          ? of(target).reading(inCondition: inCondition) : "\(SwiftName.type(reference)).read(&reader)"
      }
    case .string(let rules):
      switch rules.format {
      case "uuid":
        Ledger.note(.format, of: schema)
        return "reader.uuid()"
      case "date-time":
        Ledger.note(.format, of: schema)
        return "reader.timestamp()"
      default:
        // Another type's pattern is left to that type.
        let pattern = owner == nil ? patternName : nil
        let arguments = StringArguments(rules, of: schema, pattern: pattern, isSecret: schema.isWriteOnly)
        return "reader.string(\(arguments.text))"
      }
    case .enumeration:
      Ledger.note(.enum, of: schema)
      return "reader.word(\(name).self)"
    case .integer(let rules): return "reader.integer(\(SwiftType.bounds(rules, of: schema)))"
    case .number(let rules):
      if rules.minimum != nil { Ledger.note(.minimum, of: schema) }
      if rules.maximum != nil { Ledger.note(.maximum, of: schema) }
      let call = rules.format == "float" ? "single" : "number"
      return "reader.\(call)(minimum: \(bound(rules.minimum)), maximum: \(bound(rules.maximum)))"
    case .boolean: return "reader.bool()"
    case .array, .object:
      return collection?.reading(inCondition: inCondition) ?? "reader.object()"
    case .any, .choice: return SwiftType.readingAnything
    case .never: return "reader.nothing()"
    }
  }

  /// An expression that reads the value and hands it to `constructor`, nil where it does not fit.
  func reading(into constructor: String) -> String {
    reading == SwiftType.readingAnything ? "\(constructor)(try \(reading))" : "try \(reading).map(\(constructor))"
  }

  /// What fits whatever there is, and is not optional.
  private static let readingAnything = "reader.value()"

  private func bound(_ value: Double?) -> String { value.map { String($0) } ?? "nil" }

  /// The name of the static member that holds a compiled pattern of an inline string.
  var patternName: String { SwiftName.plain(valueName) + "Pattern" }

  static func bounds(_ rules: Schema.NumberRules, of schema: Schema) -> String {
    var arguments: [String] = []
    if let minimum = rules.minimum {
      arguments.append("minimum: \(Int(minimum))")
      Ledger.note(.minimum, of: schema)
    }
    if let maximum = rules.maximum {
      arguments.append("maximum: \(Int(maximum))")
      Ledger.note(.maximum, of: schema)
    }
    // `integer()` alone gives an Int64.
    return arguments.isEmpty ? "minimum: nil" : arguments.joined(separator: ", ")
  }

  // MARK: Writing

  /// A statement that writes `value`, which is not null.
  func writing(_ value: String) -> String {
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { return "\(value).write(to: &writer)" }
      switch target.kind {
      case .enumeration: return "writer.string(\(value).rawValue)"
      case .string where SwiftType.declares(target): return "writer.string(\(value).rawValue)"
      default: break
      }
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
      return "writer.array(\(value)) { writer, item in \(of(rules.items).elementWriting("item")) }"
    case .object(let rules):
      guard rules.properties.isEmpty, let values = rules.additional else { return "\(value).write(to: &writer)" }
      return "writer.map(\(value)) { writer, item in \(of(values).elementWriting("item")) }"
    case .any, .choice, .never: return "\(value).write(to: &writer)"
    }
  }

  /// An expression that reads an element: nil where it does not fit, `.some(nil)` for null.
  var elementReading: String {
    guard contract.isNullable(schema) else { return "try \(reading)" }
    return "try reader.null() ? .some(nil) : \(reading(into: "Optional.some"))"
  }

  /// A statement that writes `value`, which is nil for null.
  func elementWriting(_ value: String) -> String {
    guard contract.isNullable(schema) else { return writing(value) }
    return "if let \(value) { \(writing(value)) } else { writer.null() }"
  }

  // MARK: Defaults

  /// The default as an expression; nil where there is none that fits.
  var defaultExpression: String? {
    guard let value = contract.defaultValue(of: schema)?.value,
      let expression = SwiftType.expression(value, contract.resolved(schema), contract),
      SchemaValidator(contract).faults(in: value, against: schema).isEmpty
    else { return nil }
    return expression
  }

  /// A value as an expression; nil where it is none of the type, or has no short expression.
  static func expression(_ value: JSONValue, _ schema: Schema, _ contract: Contract) -> String? {
    switch schema.kind {
    case .enumeration(let words):
      return value.string.flatMap { EnumerationWords(words, of: schema).member($0) }.map { ".\($0)" }
    case .string(let rules):
      guard let text = value.string else { return nil }
      switch rules.format {
      case "date-time": return Timestamp(text).map { "Timestamp(microseconds: \($0.microseconds))" }
      case "uuid": return nil
      default: break
      }
      guard let name = schema.name, declares(schema) else { return SwiftName.literal(text) }
      return EnumerationWords(rules.words, of: schema).member(text).map { ".\($0)" }
        ?? "\(SwiftName.type(name))(rawValue: \(SwiftName.literal(text)))"
    case .integer: return (value.integer ?? value.double.flatMap { Int64(exactly: $0) }).map { String($0) }
    case .number: return value.double.map { String($0) }
    case .boolean: return value.bool.map { $0 ? "true" : "false" }
    case .array(let rules):
      guard let items = value.array, !contract.isNullable(rules.items) else { return nil }
      let item = contract.resolved(rules.items)
      let expressions = items.compactMap { expression($0, item, contract) }
      return expressions.count == items.count ? "[\(expressions.joined(separator: ", "))]" : nil
    case .object(let rules): return value.members?.isEmpty == true && isMap(rules) ? "[:]" : nil
    case .choice, .reference, .any, .never: return nil
    }
  }
}

/// The arguments that hand the constraints of a string on.
struct StringArguments {
  let text: String

  init(_ rules: Schema.StringRules, of schema: Schema, pattern: String?, isSecret: Bool) {
    var arguments: [String] = []
    if let least = rules.minLength {
      arguments.append("minLength: \(least)")
      Ledger.note(.minLength, of: schema)
    }
    if let most = rules.maxLength {
      arguments.append("maxLength: \(most)")
      Ledger.note(.maxLength, of: schema)
    }
    if rules.pattern != nil, let pattern {
      arguments.append("pattern: \(pattern)")
      Ledger.note(.pattern, of: schema)
    }
    if isSecret, !arguments.isEmpty {
      arguments.append("isSecret: true")
      Ledger.note(.writeOnly, of: schema)
    }
    text = arguments.joined(separator: ", ")
  }
}
