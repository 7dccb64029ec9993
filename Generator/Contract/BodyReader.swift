import YAML

/// Reads what is sent either way: Request Body, Response, Media Type, Example and Header Objects
/// (OpenAPI 3.1, sections 4.8.13 to 4.8.21).
struct BodyReader {
  let reading: ContractReading

  func body(_ node: Node) -> RequestBody? {
    guard let (cursor, _) = reading.component(node, "a request body", in: "requestBodies") else { return nil }
    cursor.allow("a request body", ["content", "required"], unsupported: ["description"])
    let contents = contents(cursor, required: true)
    if cursor.node["content"]?.entries?.isEmpty == true {
      reading.note(cursor.position("content"), .error, "content", "a request body has a media type")
    }
    return RequestBody(isRequired: cursor.bool("required") ?? false, contents: contents, position: cursor.node.start)
  }

  func response(_ entry: Node.Entry) -> Response? {
    guard let (cursor, name) = reading.component(entry.value, "a response", in: "responses") else { return nil }
    cursor.allow("a response", ["description", "headers", "content", "x-problems"], unsupported: ["links"])
    check(status: entry.key)
    return Response(
      status: entry.key.text, description: cursor.string("description", required: true) ?? "",
      headers: cursor.entries("headers").compactMap(header), contents: contents(cursor),
      problems: cursor.strings("x-problems") ?? [], name: name, position: entry.key.range.start)
  }

  private func check(status: Node.Key) {
    let text = status.text
    let digits = Array(text.utf8)
    let begins = digits.first.map { UInt8(ascii: "1")...UInt8(ascii: "5") ~= $0 } ?? false
    if text == "default" || begins && digits.count == 3 && Int(text) != nil { return }
    let isRange = begins && text.dropFirst() == "XX"
    reading.note(
      status.range.start, isRange ? .unsupported : .error, "status",
      isRange
        ? "a range of statuses such as `\(text)` is not compiled"
        : "a status is three digits or `default`, not `\(text)`")
  }

  // MARK: Content

  private func contents(_ cursor: Cursor, required: Bool = false) -> [Content] {
    cursor.entries("content", required: required).compactMap { entry -> Content? in
      guard let content = reading.mapping(entry.value, "a media type") else { return nil }
      content.allow("a media type", ["schema", "examples"], unsupported: ["example", "encoding"])
      let type = entry.key.text.split(separator: "/", omittingEmptySubsequences: false)
      if type.count != 2 || type.contains(where: \.isEmpty) || entry.key.text.contains("*") {
        let isRange = type.count == 2 && entry.key.text.contains("*")
        reading.note(
          entry.key.range.start, isRange ? .unsupported : .error, "content",
          "`\(entry.key.text)` is no single media type")
      }
      let schema = content.value("schema", required: true).map { SchemaReader(reading: reading).schema($0) }
      return Content(
        mediaType: entry.key.text, schema: schema,
        examples: content.entries("examples").compactMap(example), position: entry.key.range.start)
    }
  }

  private func example(_ entry: Node.Entry) -> Example? {
    guard let (cursor, _) = reading.component(entry.value, "an example", in: "examples") else { return nil }
    cursor.allow("an example", ["summary", "description", "value"], unsupported: ["externalValue"])
    guard let value = cursor.value("value", required: cursor.node["externalValue"] == nil) else { return nil }
    return Example(name: entry.key.text, located: LocatedValue(value))
  }

  private func header(_ entry: Node.Entry) -> Header? {
    guard let (cursor, _) = reading.component(entry.value, "a header", in: "headers") else { return nil }
    cursor.allow(
      "a header", ["description", "required", "schema", "example"],
      unsupported: ["style", "explode", "content", "examples", "deprecated"])
    if entry.key.text.lowercased() == "content-type" {
      reading.note(entry.key.range.start, .error, "header", "the header `Content-Type` is described by the media types")
    }
    guard let schema = cursor.value("schema", required: cursor.node["content"] == nil) else { return nil }
    return Header(
      name: entry.key.text, description: cursor.string("description") ?? "",
      isRequired: cursor.bool("required") ?? false, schema: SchemaReader(reading: reading).schema(schema),
      locatedExample: cursor.node["example"].map(LocatedValue.init), position: entry.key.range.start)
  }
}
