import JSON

extension ContractComparison {
  /// Compares how each property of a form, or part of a body, is written, and the headers of the part; a property that
  /// one side has alone is told as one.
  func compareEncodings(_ old: Content, _ new: Content, _ site: Site) {
    for name in Set((old.encodings + new.encodings).map(\.property)).sorted() {
      guard let before = old.spelling(of: name, in: base), let after = new.spelling(of: name, in: revision) else {
        continue
      }
      let spots = (
        Spot(base.file, old.encoding(of: name)?.located.position ?? old.position),
        Spot(revision.file, new.encoding(of: name)?.located.position ?? new.position)
      )
      if before.text != after.text {
        note(.encodingChanged, site, "`\(name)` is written as \(before.text) → \(after.text)", spots.0, spots.1)
      }
      let tokens = ["content", new.mediaType, "encoding", name]
      compareHeaders(
        old.encoding(of: name)?.headers ?? [], new.encoding(of: name)?.headers ?? [],
        site.at(ways.part(of: site.node, " part `\(name)`", tokens)), spots)
    }
  }
}

extension Content {
  /// How a property is written (Encoding Object, OpenAPI 3.1, section 4.8.15), with what is left unsaid filled in, and
  /// whether that is how it is written where nothing is said; nil for what is no property.
  func spelling(of name: String, in contract: Contract) -> (text: String, isUsual: Bool)? {
    guard let schema,
      let property = SchemaView(schema, in: contract).keywords.properties.first(where: { $0.name == name })
    else { return nil }
    let usual = Content.usualMediaType(of: property.schema, contract)
    func text(_ encoding: JSONValue?) -> String {
      let style = encoding?["style"]?.string ?? "form"
      let explode = encoding?["explode"]?.bool ?? (style == "form")
      let reserved = encoding?["allowReserved"]?.bool == true ? ", reserved characters as they are" : ""
      return "\(encoding?["contentType"]?.string?.lowercased() ?? usual), style \(style), explode \(explode)\(reserved)"
    }
    let said = text(encoding(of: name)?.located.value)
    return (said, said == text(nil))
  }

  /// What is said of how a property is written.
  fileprivate func encoding(of property: String) -> Encoding? { encodings.first { $0.property == property } }

  private static func usualMediaType(of schema: Schema, _ contract: Contract) -> String {
    let view = SchemaView(schema, in: contract)
    switch view.types {
    case [.array]:
      guard let items = view.keywords.items, SchemaView(items, in: contract).types != [.array] else {
        return "application/json"
      }
      return usualMediaType(of: items, contract)
    case [.object]: return "application/json"
    case nil: return "application/octet-stream"
    default:
      let isBinary = view.keywords.format?.value == "binary" || view.keywords.contentEncoding != nil
      return isBinary ? "application/octet-stream" : "text/plain"
    }
  }
}
