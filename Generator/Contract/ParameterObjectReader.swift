import YAML

/// Reads Parameter Objects (OpenAPI 3.1, section 4.8.12).
struct ParameterObjectReader {
  let reading: ContractReading

  /// What the specification says of headers that are described elsewhere: such a parameter "shall be ignored".
  static let reservedHeaders: Set<String> = ["accept", "content-type", "authorization"]

  /// The parameters of a path item or an operation; `owner` is the operation's name in Swift.
  func parameters(_ place: Place, owner: String) -> [Parameter] {
    place.elements("parameters").compactMap { reading.resolved($0)?.place }.compactMap { parameter($0, owner) }
  }

  private func parameter(_ place: Place, _ owner: String) -> Parameter? {
    let name = place.string("name") ?? ""
    guard let location = place.string("in").flatMap(Parameter.Location.init(rawValue:)) else { return nil }
    if location == .header, Self.reservedHeaders.contains(name.lowercased()) { return nil }
    let content = place.entries("content").first
    guard let schema = place["schema"] ?? content?.place["schema"] ?? content?.place else { return nil }
    let style =
      place.string("style").flatMap(Parameter.Style.init(rawValue:))
      ?? (location == .query || location == .cookie ? .form : .simple)
    let naming = SchemaNaming(owner: owner).part(name, isDirect: true)
    return Parameter(
      name: name, location: location, isRequired: place.bool("required") ?? false,
      description: place.string("description") ?? "", isDeprecated: place.bool("deprecated") ?? false, style: style,
      explode: place.bool("explode") ?? (style == .form),
      allowsReserved: location == .query && place.bool("allowReserved") ?? false,
      allowsEmpty: place.bool("allowEmptyValue") ?? false, mediaType: content?.key.text,
      schema: SchemaReader(reading: reading).schema(schema, naming),
      extensions: place.extensions,
      examples: reading.examples(place),
      writtenExamples: reading.writtenExamples(place), position: place.start)
  }
}
