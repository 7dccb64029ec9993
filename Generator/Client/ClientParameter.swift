/// A parameter as a stored property of a request, and how it is sent.
struct ClientParameter {
  let contract: Contract
  let parameter: Parameter
  let name: String
  private let value: ClientValue

  /// - Parameter types: the names of the schemas' types, and of those of the parameters before.
  private init(contract: Contract, parameter: Parameter, name: String, types: inout Set<String>) {
    self.contract = contract
    self.parameter = parameter
    self.name = name
    let plain = name.filter { $0 != "`" }
    let type = SwiftName.type(plain)
    // Where letters have no case, the member has the name of the type.
    let isTaken = !types.insert(type).inserted || type == plain
    let spelled = plain == SwiftName.plain(parameter.name) ? parameter.name : plain
    value = ClientValue(contract, parameter.schema, valueName: isTaken ? spelled + "-parameter" : spelled)
  }

  /// The parameters of an operation, each with a name of its own.
  static func all(of operation: Operation, in contract: Contract, _ names: ClientNames) -> [ClientParameter] {
    var members = UniqueNames(taken: operation.body == nil ? [] : ["body"])
    var types = names.schemas
    return operation.parameters.map {
      ClientParameter(
        contract: contract, parameter: $0, name: members.name(SwiftName.member($0.name)), types: &types)
    }
  }

  var type: String { swift.name + (parameter.isRequired ? "" : "?") }

  /// The same outside of the operation's type.
  func type(in operation: String) -> String { swift(in: operation).name + (parameter.isRequired ? "" : "?") }

  /// The type of its value outside of the operation's.
  func swift(in operation: String) -> SwiftType {
    var swift = swift
    swift.owner = operation
    return swift
  }

  var swift: SwiftType { value.swift }

  var documentation: String {
    guard parameter.isDeprecated else { return parameter.description }
    return parameter.description + (parameter.description.isEmpty ? "" : "\n\n") + "Deprecated."
  }

  /// An enumeration that stands inline.
  func emitDeclarations(into source: inout SwiftSource) {
    guard case .enumeration(let words) = parameter.schema.innermost.kind else { return }
    source.line()
    OpenWordDeclaration(
      name: swift.inlineName, description: parameter.description,
      words: EnumerationWords(words, of: parameter.schema.innermost)
    ).emit(into: &source)
  }

  // MARK: The request

  /// Adds the statement that adds it to a request.
  func emitEncoding(into source: inout SwiftSource) {
    let own = ["request", "writer", "item"].contains(name) ? "self.\(name)" : name
    if value.isPlain, !isWhole { return source.line(statement(own)) }
    if parameter.isRequired { return source.line(statement(made(own))) }
    source.block("if let value = self.\(name)") { $0.line(statement(made("value"))) }
  }

  /// The value as JSON, which the style spells, or as the text of its media type.
  private func made(_ value: String) -> String {
    let json = "JSONValue(writing: \(self.value.writingPresent(value)))"
    return parameter.mediaType == nil ? json : json + ".text"
  }

  /// Whether it is sent as one text of JSON, which no style spells.
  var isWhole: Bool { parameter.mediaType.map { ContentKind($0) != .text || !value.isPlain } ?? false }

  private func statement(_ value: String) -> String {
    let reserved = parameter.mediaType == nil && parameter.allowsReserved ? ", allowReserved: true" : ""
    return "request.\(call(with: value, spelling + reserved))"
  }

  /// The call that says in a test what is sent: the value as JSON, and how it is spelled.
  func expectation(of json: String) -> String {
    call(with: SwiftName.literal(json), isWhole ? ", style: nil" : spelling)
  }

  private func call(with value: String, _ spelling: String) -> String {
    "\(parameter.location.rawValue)(\(SwiftName.literal(parameter.name)), \(value)\(spelling))"
  }

  /// Style and explode, where they are not what the place has by itself.
  private var spelling: String {
    guard parameter.mediaType == nil else { return "" }
    let usual: (style: Parameter.Style, explode: Bool) =
      switch parameter.location {
      case .path, .header: (.simple, false)
      case .query, .cookie: (.form, true)
      }
    var spelling = ""
    if parameter.style != usual.style { spelling += ", style: .\(parameter.style.rawValue)" }
    if parameter.explode != usual.explode { spelling += ", explode: \(parameter.explode)" }
    return spelling
  }

  // MARK: The description

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
    case .enumeration(let words): return ".words(\(SwiftName.literals(words)))"
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
