import JSON

/// Values of a contract's schemas as expressions of the types that are generated for them.
struct SwiftValue {
  let contract: Contract

  /// An expression of the type of `schema`; `indent` is that of the line it begins on.
  func expression(_ schema: Schema, _ value: JSONValue, indent: Int) -> String {
    if value.isNull { return contract.isNullable(schema) ? "nil" : ".null" }
    switch contract.resolved(schema).kind {
    case .string(let rules): return string(value.string ?? value.text, format: rules.format)
    case .enumeration: return ".\(SwiftName.member(value.string ?? ""))"
    case .integer, .number, .boolean: return value.text
    case .array(let rules):
      return Self.list((value.array ?? []).map { expression(rules.items, $0, indent: indent + 2) }, indent: indent)
    case .object(let rules):
      let members = value.members ?? []
      if SwiftType.isMap(rules), let additional = rules.additional {
        let pairs = members.map { member in
          "\(SwiftName.literal(member.name)): \(expression(additional, member.value, indent: indent + 2))"
        }
        return pairs.isEmpty ? "[:]" : Self.list(pairs, indent: indent)
      }
      return SwiftType.isFree(rules) ? free(value) : object(schema, rules, members, indent: indent)
    case .choice(let rules):
      let validator = SchemaValidator(contract)
      let cases = ChoiceDeclaration.cases(rules, contract)
      guard let fitting = cases.first(where: { validator.faults(in: value, against: $0.schema).isEmpty }) else {
        return free(value)
      }
      return Self.call(".\(fitting.name)", [expression(fitting.schema, value, indent: indent + 2)], indent: indent)
    case .any, .never, .reference: return free(value)
    }
  }

  /// `NAME(…)`, on one line where it fits, otherwise with a line for each argument.
  static func call(_ name: String, _ arguments: [String], indent: Int) -> String {
    enclosed("\(name)(", arguments, ")", indent: indent)
  }

  private static func list(_ elements: [String], indent: Int) -> String { enclosed("[", elements, "]", indent: indent) }

  private static func enclosed(_ opening: String, _ parts: [String], _ closing: String, indent: Int) -> String {
    let line = opening + parts.joined(separator: ", ") + closing
    guard !parts.isEmpty, line.contains("\n") || indent + line.count > 58 else { return line }
    let margin = String(repeating: " ", count: indent)
    return "\(opening)\n\(parts.map { "\(margin)  \($0)" }.joined(separator: ",\n"))\(closing)"
  }

  private func string(_ text: String, format: String?) -> String {
    switch format {
    case "uuid": "UUID(\(SwiftName.literal(text)))!"
    case "date-time": "Timestamp(\(SwiftName.literal(text)))!"
    default: SwiftName.literal(text)
    }
  }

  /// The initializer takes its arguments in the order of the properties.
  private func object(
    _ schema: Schema, _ rules: Schema.ObjectRules, _ members: [JSONValue.Member], indent: Int
  ) -> String {
    let owner = contract.names(of: schema).last
    let arguments = rules.properties.compactMap { property -> String? in
      guard let member = members.first(where: { $0.name == property.name }) else { return nil }
      let field = ObjectField(contract: contract, property: property, of: owner)
      let value = expression(property.schema, member.value, indent: indent + 2)
      guard case .patch = field.presence else { return "\(field.label): \(value)" }
      return "\(field.label): \(member.value.isNull ? ".null" : ".value(\(value))")"
    }
    // What stands inline has a type that only its owner names.
    let name = if case .reference(let name) = schema.kind { SwiftName.type(name) } else { ".init" }
    return Self.call(name, arguments, indent: indent)
  }

  /// A value without a schema.
  private func free(_ value: JSONValue) -> String {
    switch value {
    case .null: ".null"
    case .bool: ".bool(\(value.text))"
    case .integer: ".integer(\(value.text))"
    case .number: ".number(\(value.text))"
    case .string(let text): ".string(\(SwiftName.literal(text)))"
    case .array(let elements): ".array([\(elements.map(free).joined(separator: ", "))])"
    case .object(let members):
      ".object([\(members.map { ".init(\(SwiftName.literal($0.name)), \(free($0.value)))" }.joined(separator: ", "))])"
    }
  }
}
