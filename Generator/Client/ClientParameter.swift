/// A parameter as a stored property of a request, and how it is sent.
struct ClientParameter {
  let contract: Contract
  let parameter: Parameter

  var name: String { SwiftName.member(parameter.name) }
  var type: String { swift.name + (parameter.isRequired ? "" : "?") }

  private var swift: SwiftType {
    SwiftType(contract: contract, schema: parameter.schema, valueName: parameter.name)
  }

  /// An enumeration that stands inline.
  func emitDeclarations(into source: inout SwiftSource) {
    guard case .enumeration(let words) = parameter.schema.kind else { return }
    EnumerationDeclaration(name: swift.inlineName, description: parameter.description, words: words, side: .client)
      .emit(into: &source)
  }

  /// The statement that adds it to a request.
  var encoding: String { "request.\(parameter.location.rawValue)(\(SwiftName.literal(parameter.name)), \(name))" }

  /// What it must be, as an expression that checks a text.
  var rule: String { rule(contract.resolved(parameter.schema)) }

  private func rule(_ schema: Schema) -> String {
    switch schema.kind {
    case .string(let rules):
      switch rules.format {
      case "uuid": return ".uuid"
      case "date-time": return ".timestamp"
      default:
        return call(
          ".text",
          [
            ("minLength", rules.minLength.map { String($0) }), ("maxLength", rules.maxLength.map { String($0) }),
            ("pattern", rules.pattern.map(SwiftName.literal)),
          ])
      }
    case .enumeration(let words): return ".words([\(words.map(SwiftName.literal).joined(separator: ", "))])"
    case .integer(let rules):
      return call(
        ".integer",
        [
          ("minimum", rules.minimum.map { String(Int($0)) }), ("maximum", rules.maximum.map { String(Int($0)) }),
        ])
    case .number(let rules):
      return call(
        ".number", [("minimum", rules.minimum.map { String($0) }), ("maximum", rules.maximum.map { String($0) })])
    case .boolean: return ".boolean"
    default: return ".text()"
    }
  }

  private func call(_ name: String, _ arguments: [(label: String, value: String?)]) -> String {
    name + "(" + arguments.compactMap { pair in pair.value.map { "\(pair.label): \($0)" } }.joined(separator: ", ")
      + ")"
  }
}
