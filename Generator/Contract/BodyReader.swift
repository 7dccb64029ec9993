import YAML

/// Reads what is sent either way: Request Body, Response, Media Type, Example, Link and Header Objects
/// (OpenAPI 3.1, sections 4.8.13 to 4.8.21).
struct BodyReader {
  let reading: ContractReading
  /// The operation's name in Swift.
  let owner: String

  func body(_ place: Place) -> RequestBody? {
    guard let (place, name) = reading.resolved(place) else { return nil }
    return RequestBody(
      isRequired: place.bool("required") ?? false, description: place.string("description") ?? "",
      contents: contents(place, SchemaNaming(owner: name.map { SwiftName.type($0) } ?? owner + "Body")),
      position: place.start)
  }

  func response(_ key: Node.Key, _ place: Place) -> Response? {
    guard let (place, name) = reading.resolved(place) else { return nil }
    let naming = SchemaNaming(owner: name.map { SwiftName.type($0) } ?? owner + answer(of: key.text))
    return Response(
      status: key.text, description: place.string("description") ?? "",
      headers: place.entries("headers").compactMap { header($0.key, $0.place, naming) },
      contents: contents(place, naming), links: place.entries("links").compactMap(link),
      problems: place.strings("x-problems"), name: name, position: key.range.start)
  }

  /// `Answer`, `Answer404`, `AnswerDefault`
  private func answer(of status: String) -> String {
    status.hasPrefix("2") ? "Answer" : status == "default" ? "AnswerDefault" : "Answer\(status)"
  }

  // MARK: Content

  private func contents(_ place: Place, _ naming: SchemaNaming) -> [Content] {
    let entries = place.entries("content")
    return entries.map { type, place in
      // Its parts are a type of the operation; the name is left to what else may be sent.
      let isOtherType = entries.count > 1 && ContentKind(type.text) == .multipart
      let naming = isOtherType ? naming.part("Parts") : naming
      return Content(
        mediaType: type.text, schema: place["schema"].map { SchemaReader(reading: reading).schema($0, naming) },
        examples: reading.examples(place), writtenExamples: reading.writtenExamples(place),
        encodings: place.entries("encoding").map { encoding($0.key, $0.place, naming) },
        position: type.range.start)
    }
  }

  private func encoding(_ key: Node.Key, _ place: Place, _ naming: SchemaNaming) -> Content.Encoding {
    let style = place.string("style").flatMap(Parameter.Style.init(rawValue:))
    let explode = place.bool("explode")
    let allowsReserved = place.bool("allowReserved")
    let isSpelled = style != nil || explode != nil || allowsReserved != nil
    return Content.Encoding(
      property: key.text, contentType: place.string("contentType"), style: isSpelled ? style ?? .form : nil,
      explode: explode ?? (style ?? .form == .form), allowsReserved: allowsReserved ?? false,
      headers: place.entries("headers").compactMap { header($0.key, $0.place, naming.part(key.text)) },
      located: LocatedValue(place.node))
  }

  private func header(_ key: Node.Key, _ place: Place, _ naming: SchemaNaming) -> Header? {
    guard let place = reading.resolved(place)?.place else { return nil }
    // The specification: "if a response header is defined with the name Content-Type, it shall be ignored".
    if key.text.lowercased() == "content-type" { return nil }
    let content = place.entries("content").first
    guard let schema = place["schema"] ?? content?.place["schema"] else { return nil }
    return Header(
      name: key.text, description: place.string("description") ?? "", isRequired: place.bool("required") ?? false,
      isDeprecated: place.bool("deprecated") ?? false, explode: place.bool("explode") ?? false,
      mediaType: content?.key.text,
      schema: SchemaReader(reading: reading).schema(schema, naming.part(key.text)),
      examples: reading.examples(place),
      writtenExamples: reading.writtenExamples(place), position: key.range.start)
  }

  private func link(_ key: Node.Key, _ place: Place) -> Response.Link? {
    guard let place = reading.resolved(place)?.place else { return nil }
    var given = Dictionary(
      place.entries("parameters").map { ($0.key.text, LocatedValue($0.place.node)) },
      uniquingKeysWith: { first, _ in first })
    if let body = place.node["requestBody"] { given["requestBody"] = LocatedValue(body) }
    return Response.Link(
      name: key.text, target: place.string("operationId") ?? place.string("operationRef") ?? "", given: given,
      description: place.string("description") ?? "", remarks: Remarks(place, "server"), position: key.range.start)
  }
}
