/// A parameter as a stored property of a call, and the code that decodes it.
struct ParameterCode {
  let contract: Contract
  let parameter: Parameter

  var name: String { SwiftName.member(parameter.name) }

  private var swift: SwiftType {
    SwiftType(contract: contract, schema: parameter.schema, inlineName: SwiftName.type(parameter.name))
  }

  private var defaultExpression: String? { swift.defaultExpression }

  var type: String {
    swift.name + (parameter.isRequired || defaultExpression != nil ? "" : "?")
  }

  /// The decoded value, with the default where it is absent.
  var value: String { defaultExpression.map { "\(name) ?? \($0)" } ?? name }

  /// An enumeration or a pattern that stands inline.
  func emitDeclarations(into source: inout SwiftSource) {
    switch parameter.schema.kind {
    case .enumeration(let words):
      EnumerationDeclaration(name: swift.inlineName, description: parameter.description, words: words)
        .emit(into: &source)
    case .string(let rules):
      guard let pattern = rules.pattern else { return }
      source.line()
      source.line("static let \(swift.patternName) = try? Pattern(\(SwiftName.literal(pattern)))")
    default: break
    }
  }

  /// The statement that decodes it; `owner` is the operation's type, where inline patterns are.
  func decoding(owner: String) -> String {
    let place = ".\(parameter.location.rawValue), \(SwiftName.literal(parameter.name))"
    let required = parameter.isRequired ? ", required: true" : ""
    return "let \(name) = \(reading(place, required, owner))"
  }

  private func reading(_ place: String, _ required: String, _ owner: String) -> String {
    switch parameter.schema.kind {
    case .reference(let reference):
      guard let target = contract.schema(named: reference) else { break }
      if case .enumeration = target.kind {
        return "parameters.word(\(place), \(SwiftName.type(reference)).self\(required))"
      }
      return "\(SwiftName.type(reference)).read(&parameters, \(place)\(required))"
    case .enumeration: return "parameters.word(\(place), \(owner).\(swift.inlineName).self\(required))"
    case .integer(let rules):
      return "parameters.integer(\(place)\(required), \(SwiftType.bounds(rules, isWhole: true)))"
    case .boolean: return "parameters.boolean(\(place)\(required))"
    case .string(let rules):
      switch rules.format {
      case "uuid": return "parameters.uuid(\(place)\(required))"
      case "date-time": return "parameters.timestamp(\(place)\(required))"
      default:
        let arguments = StringArguments(rules, pattern: "\(owner).\(swift.patternName)", isSecret: false).text
        return "parameters.string(\(place)\(required)\(arguments.isEmpty ? "" : ", " + arguments))"
      }
    default: break
    }
    return "parameters.string(\(place)\(required))"
  }
}
