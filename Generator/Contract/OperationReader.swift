import JSON
import YAML

/// Reads Path Items, Operations and what they are made of (OpenAPI 3.1, sections 4.8.9 to 4.8.21).
struct OperationReader {
  let reading: ContractReading
  /// Whether the document as a whole asks for a token.
  let isSecured: Bool

  private static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

  func operations(_ path: Node.Entry) -> [Operation] {
    guard let (item, _) = reading.mapping(path.value, "a path item") else { return [] }
    item.allow(
      "a path item", ["parameters", "summary", "description", "get", "put", "post", "delete", "patch"],
      unsupported: ["options", "head", "trace", "servers"])
    let shared = item.elements("parameters")
    return (item.node.entries ?? []).compactMap { entry in
      guard Self.methods.contains(entry.key.text) else { return nil }
      return operation(entry, path: path.key, shared: shared)
    }
  }

  private func operation(_ entry: Node.Entry, path: Node.Key, shared: [Node]) -> Operation? {
    guard let (cursor, _) = reading.mapping(entry.value, "an operation") else { return nil }
    cursor.allow(
      "an operation",
      [
        "operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "security",
        "deprecated",
      ], unsupported: ["callbacks", "servers", "externalDocs"])
    let parameters = (shared + cursor.elements("parameters")).compactMap(parameter)
    checkPath(path, parameters)
    return Operation(
      id: cursor.string("operationId", required: true) ?? "",
      method: entry.key.text.uppercased(),
      path: path.text,
      tag: (cursor.strings("tags", required: true) ?? []).first ?? "",
      summary: cursor.string("summary", required: true) ?? "",
      description: cursor.string("description", required: true) ?? "",
      permission: cursor.string("x-permission", required: true) ?? "",
      given: cursor.string("x-given"),
      parameters: parameters,
      body: cursor.value("requestBody").flatMap(body),
      responses: cursor.entries("responses").compactMap(response),
      allowsAnonymous: allowsAnonymous(cursor),
      position: entry.key.range.start)
  }

  private func allowsAnonymous(_ cursor: Cursor) -> Bool {
    guard let security = cursor.node["security"] else { return !isSecured }
    let choices = security.elements ?? []
    return choices.isEmpty || choices.contains { $0.entries?.isEmpty == true }
  }

  /// Every `{name}` of the path has a parameter, and the other way round.
  private func checkPath(_ path: Node.Key, _ parameters: [Parameter]) {
    let names = path.text.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    let declared = parameters.filter { $0.location == .path }.map(\.name)
    for name in names where !declared.contains(name) {
      reading.note(path.range.start, .error, "path-parameter", "the path has `{\(name)}`, no parameter describes it")
    }
    for parameter in parameters where parameter.location == .path && !names.contains(parameter.name) {
      reading.note(
        parameter.position, .error, "path-parameter", "`\(parameter.name)` is in the path of none of its operations")
    }
  }

  // MARK: What goes in

  private func parameter(_ node: Node) -> Parameter? {
    guard let (cursor, _) = reading.mapping(node, "a parameter") else { return nil }
    cursor.allow(
      "a parameter", ["name", "in", "required", "description", "schema", "example", "deprecated"],
      unsupported: ["style", "explode", "allowReserved", "content", "examples", "allowEmptyValue"])
    let place = cursor.string("in", required: true) ?? ""
    guard let location = Parameter.Location(rawValue: place) else {
      reading.note(
        (cursor.node["in"] ?? cursor.node).start, place == "cookie" ? .unsupported : .error, "parameter",
        "`in` is path, query or header here, not `\(place)`")
      return nil
    }
    let isRequired = cursor.bool("required") ?? false
    if location == .path, !isRequired {
      reading.note(cursor.node, "parameter", "a parameter of the path must have `required: true`")
    }
    guard let schema = cursor.value("schema", required: true) else { return nil }
    return Parameter(
      name: cursor.string("name", required: true) ?? "", location: location, isRequired: isRequired,
      description: cursor.string("description", required: true) ?? "",
      schema: SchemaReader(reading: reading).schema(schema),
      example: cursor.node["example"].map { JSONValue($0) }, position: cursor.node.start)
  }

  private func body(_ node: Node) -> RequestBody? {
    guard let (cursor, _) = reading.mapping(node, "a request body") else { return nil }
    cursor.allow("a request body", ["description", "content", "required"])
    return RequestBody(isRequired: cursor.bool("required") ?? false, contents: contents(cursor))
  }

  private func contents(_ cursor: Cursor) -> [Content] {
    cursor.entries("content").compactMap { entry in
      guard let (content, _) = reading.mapping(entry.value, "a media type") else { return nil }
      content.allow("a media type", ["schema", "examples"], unsupported: ["example", "encoding"])
      let examples = content.entries("examples").compactMap { example -> Example? in
        guard let (cursor, _) = reading.mapping(example.value, "an example") else { return nil }
        cursor.allow("an example", ["summary", "description", "value"], unsupported: ["externalValue"])
        guard let value = cursor.value("value", required: true) else { return nil }
        return Example(name: example.key.text, value: JSONValue(value), position: value.start)
      }
      let schema = content.value("schema").map { SchemaReader(reading: reading).schema($0) }
      return Content(mediaType: entry.key.text, schema: schema, examples: examples)
    }
  }

  // MARK: What comes out

  private func response(_ entry: Node.Entry) -> Response? {
    guard let (cursor, name) = reading.mapping(entry.value, "a response") else { return nil }
    cursor.allow("a response", ["description", "headers", "content"], unsupported: ["links"])
    let status = entry.key.text
    if status != "default", Int(status).map({ 100..<600 ~= $0 }) != true {
      reading.note(
        entry.key.range.start, status.hasSuffix("XX") ? .unsupported : .error, "status",
        "a status is three digits or `default`, not `\(status)`")
    }
    return Response(
      status: status, description: cursor.string("description", required: true) ?? "",
      headers: cursor.entries("headers").compactMap(header), contents: contents(cursor),
      problems: cursor.strings("x-problems") ?? [], name: name, position: entry.key.range.start)
  }

  private func header(_ entry: Node.Entry) -> Header? {
    guard let (cursor, _) = reading.mapping(entry.value, "a header") else { return nil }
    cursor.allow(
      "a header", ["description", "required", "schema", "example", "deprecated"],
      unsupported: ["style", "explode", "content", "examples"])
    guard let schema = cursor.value("schema", required: true) else { return nil }
    return Header(
      name: entry.key.text, description: cursor.string("description") ?? "",
      isRequired: cursor.bool("required") ?? false, schema: SchemaReader(reading: reading).schema(schema),
      example: cursor.node["example"].map { JSONValue($0) })
  }
}
