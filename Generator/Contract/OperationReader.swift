import YAML

/// Reads Path Items and Operations (OpenAPI 3.1, sections 4.8.9 and 4.8.10).
struct OperationReader {
  let reading: ContractReading
  let security: SecurityReader
  /// Whether the document as a whole lets requests without a token pass.
  let allowsAnonymous: Bool

  private static let methods: Set<String> = ["get", "put", "post", "delete", "patch"]

  func operations(_ path: Node.Entry) -> [Operation] {
    guard let item = reading.mapping(path.value, "a path item") else { return [] }
    item.allow(
      "a path item", Self.methods.union(["parameters"]),
      unsupported: ["$ref", "summary", "description", "options", "head", "trace", "servers"])
    let template = PathTemplate(key: path.key)
    template.check(reading)
    let shared = ParameterObjectReader(reading: reading).parameters(item)
    return (item.node.entries ?? []).compactMap { entry in
      guard Self.methods.contains(entry.key.text) else { return nil }
      return operation(entry, template, shared: shared)
    }
  }

  private func operation(_ entry: Node.Entry, _ path: PathTemplate, shared: [Parameter]) -> Operation? {
    guard let cursor = reading.mapping(entry.value, "an operation") else { return nil }
    cursor.allow(
      "an operation",
      [
        "operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "security",
        "x-permission", "x-given",
      ], unsupported: ["callbacks", "servers", "externalDocs", "deprecated"])
    let own = ParameterObjectReader(reading: reading).parameters(cursor)
    // An operation may describe a parameter of its path anew.
    let parameters = shared.filter { one in !own.contains { $0.isSame(as: one) } } + own
    check(path, parameters)
    let bodies = BodyReader(reading: reading)
    return Operation(
      id: id(cursor), method: entry.key.text.uppercased(), path: path.key.text, tag: tag(cursor),
      summary: cursor.string("summary", required: true) ?? "",
      description: cursor.string("description", required: true) ?? "",
      permission: permission(cursor), given: cursor.string("x-given"), parameters: parameters,
      body: cursor.value("requestBody").flatMap(bodies.body),
      responses: cursor.entries("responses", required: true).compactMap(bodies.response),
      allowsAnonymous: security.allowsAnonymous(cursor) ?? allowsAnonymous, position: entry.key.range.start)
  }

  /// The id is the name of a Swift function, and of others in the languages of clients.
  private func id(_ cursor: Cursor) -> String {
    guard let id = cursor.string("operationId", required: true), !id.isEmpty else { return "" }
    let isName =
      id.first?.isLowercase == true && id.utf8.allSatisfy { $0 < 0x80 } && id.allSatisfy { $0.isLetter || $0.isNumber }
    if !isName {
      reading.note(
        cursor.position("operationId"), .error, "operation-id",
        "`\(id)` must be letters and digits that begin with a small letter")
    }
    return id
  }

  private func tag(_ cursor: Cursor) -> String {
    let tags = cursor.strings("tags", required: true) ?? []
    if cursor.node["tags"]?.elements?.isEmpty == true {
      reading.note(cursor.position("tags"), .error, "tag", "an operation has a tag")
    }
    if tags.count > 1 {
      reading.note(cursor.position("tags"), .unsupported, "tag", "an operation of several tags is not compiled")
    }
    return tags.first ?? ""
  }

  /// `none`, `self`, or what and what for: `instance:power`.
  private func permission(_ cursor: Cursor) -> String {
    guard let text = cursor.string("x-permission", required: true), !text.isEmpty else { return "" }
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPermission =
      words.count == 2
      && words.allSatisfy { word in
        word.first?.isLetter == true && word.utf8.allSatisfy { 0x61...0x7a ~= $0 || $0 == UInt8(ascii: "-") }
      }
    if !isPermission, text != "none", text != "self" {
      reading.note(
        cursor.position("x-permission"), .error, "permission",
        "`\(text)` is neither `none`, `self`, nor like `node:read`")
    }
    return text
  }

  /// Every `{name}` of the path has a parameter, and the other way round.
  private func check(_ path: PathTemplate, _ parameters: [Parameter]) {
    let declared = parameters.filter { $0.location == .path }
    for name in path.names where !declared.contains(where: { $0.name == name }) {
      reading.note(
        path.key.range.start, .error, "path-parameter", "the path has `{\(name)}`, no parameter describes it")
    }
    for parameter in declared where !path.names.contains(parameter.name) {
      reading.note(
        parameter.position, .error, "path-parameter", "`{\(parameter.name)}` is not in the path `\(path.key.text)`")
    }
  }
}
