import YAML

/// Reads the Components Object (OpenAPI 3.1, section 4.8.7).
struct ComponentsReader {
  private let reading: ContractReading
  private let cursor: Cursor?

  /// What is read where it is referred to, and nowhere else.
  private static let referred = ["securitySchemes", "headers", "parameters", "responses", "examples", "requestBodies"]

  init(reading: ContractReading, node: Node?) {
    self.reading = reading
    cursor = node.flatMap { reading.mapping($0, "components") }
    cursor?.allow(
      "components", Set(Self.referred).union(["schemas"]), unsupported: ["links", "callbacks", "pathItems"])
    for section in Self.referred + ["schemas"] { cursor?.entries(section).forEach(checkName) }
  }

  /// Names are part of references and of the reference's links (section 4.8.7.1).
  private func checkName(_ entry: Node.Entry) {
    let isSound = entry.key.text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
      default: false
      }
    }
    if !isSound {
      reading.note(
        entry.key.range.start, .error, "component-name",
        "the name `\(entry.key.text)` of a component may have letters, digits, `.`, `-` and `_` only")
    }
  }

  func schemas() -> [Schema] {
    let reader = SchemaReader(reading: reading)
    return (cursor?.entries("schemas") ?? []).map { reader.schema($0.value, name: $0.key.text) }
  }

  func securitySchemes(_ security: SecurityReader) -> [Contract.SecurityScheme] {
    (cursor?.entries("securitySchemes") ?? []).compactMap(security.scheme)
  }

  /// Notes the components that nothing refers to; schemas have a rule of their own.
  func noteUnused() {
    for section in Self.referred { reading.noteUnused(section, cursor?.entries(section) ?? []) }
  }
}
