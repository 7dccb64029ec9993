import JSON

extension ContractComparison {
  /// Compares how each property of a form, or part of a body, is written; a property that one side has alone is told as
  /// one.
  func compareEncodings(_ old: Content, _ new: Content, _ site: Site) {
    for name in Set((old.encodings + new.encodings).map(\.property)).sorted() {
      guard let before = old.spelling(of: name, in: base), let after = new.spelling(of: name, in: revision),
        before.text != after.text
      else { continue }
      note(
        .encodingChanged, site, "`\(name)` is written as \(before.text) → \(after.text)",
        Spot(base.file, old.encoding(of: name)?.position ?? old.position),
        Spot(revision.file, new.encoding(of: name)?.position ?? new.position))
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
    let said = text(encoding(of: name)?.value)
    return (said, said == text(nil))
  }

  /// What is said of how a property is written.
  fileprivate func encoding(of property: String) -> LocatedValue? {
    encodings.first { $0.property == property }?.located
  }

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
