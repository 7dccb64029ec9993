import YAML

/// Reads Parameter Objects (OpenAPI 3.1, section 4.8.12).
struct ParameterObjectReader {
  let reading: ContractReading

  /// What the specification says of headers that are described elsewhere: such a parameter "shall be ignored".
  private static let reservedHeaders: Set<String> = ["accept", "content-type", "authorization"]

  /// The parameters of a path item or an operation.
  func parameters(_ owner: Cursor) -> [Parameter] {
    var found: [Parameter] = []
    for node in owner.elements("parameters") {
      guard let parameter = parameter(node) else { continue }
      if found.contains(where: { $0.isSame(as: parameter) }) {
        reading.note(
          node, "duplicate-parameter", "`\(parameter.name)` in \(parameter.location.rawValue) is described twice")
      } else {
        found.append(parameter)
      }
    }
    return found
  }

  private func parameter(_ node: Node) -> Parameter? {
    guard let (cursor, _) = reading.component(node, "a parameter", in: "parameters") else { return nil }
    cursor.allow(
      "a parameter", ["name", "in", "required", "description", "schema", "example"],
      unsupported: ["style", "explode", "allowReserved", "content", "examples", "allowEmptyValue", "deprecated"])
    let name = cursor.string("name", required: true) ?? ""
    let description = cursor.string("description", required: true) ?? ""
    let isRequired = cursor.bool("required") ?? false
    let location = location(cursor)
    if location == .path, !isRequired {
      reading.note(cursor.node, "parameter", "a parameter of the path must have `required: true`")
    }
    if location == .header, Self.reservedHeaders.contains(name.lowercased()) {
      reading.note(
        cursor.position("name"), .error, "parameter", "the header `\(name)` is described by media types and `security`")
    }
    guard let schema = cursor.value("schema", required: cursor.node["content"] == nil), let location else { return nil }
    return Parameter(
      name: name, location: location, isRequired: isRequired, description: description,
      schema: SchemaReader(reading: reading).schema(schema),
      locatedExample: cursor.node["example"].map(LocatedValue.init), position: cursor.node.start)
  }

  private func location(_ cursor: Cursor) -> Parameter.Location? {
    guard let place = cursor.string("in", required: true) else { return nil }
    if let location = Parameter.Location(rawValue: place) { return location }
    reading.note(
      cursor.position("in"), place == "cookie" ? .unsupported : .error, "parameter",
      "`in` is path, query or header here, not `\(place)`")
    return nil
  }
}

extension Parameter {
  /// Whether both describe the same part of a request; names of headers have no case.
  func isSame(as other: Parameter) -> Bool {
    guard location == other.location else { return false }
    return location == .header ? name.lowercased() == other.name.lowercased() : name == other.name
  }
}
