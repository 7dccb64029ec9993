import JSON
import Values

/// A header of an answer, as a value of its case.
struct ClientHeader {
  let contract: Contract
  let header: Header
  let name: String

  private var value: ClientValue { ClientValue(contract, header.schema, valueName: header.name) }

  /// Whether its text is the value: what is described by a media type other than JSON.
  private var isText: Bool {
    if let mediaType = header.mediaType { return ContentKind(mediaType) != .json }
    return value.swift.name == "String"
  }

  private var type: String { isText ? "String" : value.swift.name }

  func note(in use: inout SchemaUse) {
    if !isText, !isInteger { use.reads(header.schema) }
  }

  private var isInteger: Bool { type == "Int" && header.mediaType == nil }

  var declaration: String { "\(name): \(header.isRequired ? type : "\(type)? = nil")" }

  var reading: String {
    let function = "try response.\(header.isRequired ? "required" : "optional")"
    let (label, literal) = (SwiftName.label(name), SwiftName.literal(header.name))
    if isText { return "\(label): \(function)(text: \(literal))" }
    if isInteger { return "\(label): \(function)(integer: \(literal))" }
    let shape = header.mediaType == nil ? shape(header.schema) : ".json"
    return
      "\(label): \(function)(\(literal), \(shape), { (reader) throws(JSONSyntaxError) in try \(value.swift.reading) })"
  }

  // MARK: Tests

  /// The statement that adds `value` to an answer.
  func statement(adding value: JSONValue) -> String {
    let name = SwiftName.literal(header.name)
    if header.mediaType != nil { return "answer.header(\(name), \(SwiftName.literal(text(value))))" }
    let spelling = header.explode ? ", explode: true" : ""
    return "try answer.header(\(name), json: \(SwiftName.literal(value.text))\(spelling))"
  }

  /// The text of a header that a media type describes.
  private func text(_ value: JSONValue) -> String { isText ? value.string ?? value.text : value.text }

  /// What is read where `value` is answered.
  func meant(_ value: JSONValue) -> JSONValue {
    let isRaw = header.mediaType == nil ? shape(header.schema) == ".text" : isText
    return isRaw ? .string(value.string ?? value.text) : value
  }

  /// The statement that writes what was read, as JSON.
  func writing(_ name: String) -> String { isText ? "writer.string(\(name))" : value.swift.writing(name) }

  // MARK: Shapes

  private func shape(_ schema: Schema) -> String {
    let schema = contract.resolved(schema)
    switch schema.kind {
    case .integer: return ".integer"
    case .number: return ".number"
    case .boolean: return ".boolean"
    case .array(let rules): return ".list(\(innerShape(rules.items)))"
    case .object(let rules):
      let members = rules.properties.map { "\(SwiftName.literal($0.name)): \(innerShape($0.schema))" }
      let others = rules.additional.map(innerShape).map { $0 == ".text" ? "" : ", others: \($0)" } ?? ""
      return
        ".object([\(members.isEmpty ? ":" : members.joined(separator: ", "))]\(others), explode: \(header.explode))"
    case .choice: return either(ends(of: schema).map(shape))
    case .string, .enumeration, .reference, .any, .never: return ".text"
    }
  }

  /// The shape of an item or a member: what has parts itself is JSON there.
  private func innerShape(_ schema: Schema) -> String {
    switch contract.resolved(schema).kind {
    case .array, .object: ".json"
    case .choice: either(ends(of: schema).map(innerShape))
    default: shape(schema)
    }
  }

  private func either(_ shapes: [String]) -> String { ".either([\(shapes.unique.joined(separator: ", "))])" }

  /// What a choice leads to, by way of other choices too; one that leads back to itself adds nothing.
  private func ends(of choice: Schema) -> [Schema] {
    var ends: [Schema] = []
    var met: Set<ObjectIdentifier> = []
    func follow(_ schema: Schema) {
      let schema = contract.resolved(schema)
      guard met.insert(ObjectIdentifier(schema)).inserted else { return }
      if case .choice(let rules) = schema.kind { rules.branches.forEach(follow) } else { ends.append(schema) }
    }
    follow(choice)
    return ends
  }
}
