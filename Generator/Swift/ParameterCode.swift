/// A parameter as a stored property of a call, and the code that decodes it.
struct ParameterCode {
  let contract: Contract
  let parameter: Parameter

  var name: String { SwiftName.member(parameter.name) }

  private var swift: SwiftType {
    SwiftType(contract: contract, schema: parameter.schema, valueName: parameter.name)
  }

  private var defaultExpression: String? { swift.defaultExpression }

  var type: String {
    swift.name + (parameter.isRequired || defaultExpression != nil ? "" : "?")
  }

  /// The decoded value, with the default where it is absent.
  var value: String {
    guard !parameter.isRequired, let defaultExpression else { return name }
    return "\(name) ?? \(defaultExpression)"
  }

  /// An enumeration or a pattern that stands inline.
  func emitDeclarations(into source: inout SwiftSource) {
    switch parameter.schema.kind {
    case .enumeration(let words):
      EnumerationDeclaration(
        name: swift.inlineName, description: parameter.description,
        words: EnumerationWords(words, of: parameter.schema.innermost)
      )
      .emit(into: &source)
    case .string(let rules):
      guard let pattern = rules.pattern else { return }
      source.line()
      source.line("static let \(swift.patternName) = try? Pattern(\(SwiftName.literal(pattern)))")
    default: break
    }
  }

  /// The statement that decodes it; `owner` is the operation's type, where inline patterns are.
  func decoding(owner: String, into target: String) -> String {
    let place = ".\(parameter.location.rawValue), \(SwiftName.literal(parameter.name))"
    let required = parameter.isRequired ? ", required: true" : ""
    if parameter.isRequired { Ledger.note(DeclaredConstraint(required: parameter)) }
    return "\(target) = \(reading(parameter.schema, place, required, owner))"
  }

  private func reading(_ schema: Schema, _ place: String, _ required: String, _ owner: String) -> String {
    Ledger.note(.type, of: schema)
    switch schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { break }
      switch target.kind {
      case .enumeration:
        Ledger.note(.enum, of: target)
        return "parameters.word(\(place), \(SwiftName.type(reference)).self\(required))"
      case .string: return "\(SwiftName.type(reference)).read(&parameters, \(place)\(required))"
      default: return reading(target, place, required, owner)
      }
    case .enumeration:
      Ledger.note(.enum, of: schema)
      return "parameters.word(\(place), \(owner).\(swift.inlineName).self\(required))"
    case .integer(let rules):
      return "parameters.integer(\(place)\(required), \(SwiftType.bounds(rules, of: schema)))"
    case .boolean: return "parameters.boolean(\(place)\(required))"
    case .string(let rules):
      switch rules.format {
      case "uuid":
        Ledger.note(.format, of: schema)
        return "parameters.uuid(\(place)\(required))"
      case "date-time":
        Ledger.note(.format, of: schema)
        return "parameters.timestamp(\(place)\(required))"
      default:
        let arguments = StringArguments(rules, of: schema, pattern: "\(owner).\(swift.patternName)", isSecret: false)
          .text
        return "parameters.string(\(place)\(required)\(arguments.isEmpty ? "" : ", " + arguments))"
      }
    default: break
    }
    return "parameters.string(\(place)\(required))"
  }
}
