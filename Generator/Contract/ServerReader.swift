import YAML

extension Contract.Server {
  /// Reads a Server Object (OpenAPI 3.1, sections 4.8.5 and 4.8.6).
  init(_ place: Place) {
    url = place.string("url") ?? ""
    description = place.string("description") ?? ""
    variables = place.entries("variables").map { key, place in
      Variable(
        name: key.text, defaultValue: place.string("default") ?? "", values: place.strings("enum"),
        description: place.string("description") ?? "", position: key.range.start)
    }
    position = place.start
  }
}
