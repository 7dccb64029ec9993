import YAML

/// Reads Security Schemes and Security Requirements (OpenAPI 3.1, sections 4.8.27 and 4.8.30).
struct SecurityReader {
  let reading: ContractReading

  func scheme(_ entry: Node.Entry) -> Contract.SecurityScheme? {
    guard let (cursor, _) = reading.component(entry.value, "a security scheme", in: "securitySchemes") else {
      return nil
    }
    guard let type = cursor.string("type", required: true) else { return nil }
    let detail: String?
    switch type {
    case "http":
      cursor.allow("a security scheme of `http`", ["type", "description", "scheme", "bearerFormat"])
      detail = cursor.string("scheme", required: true)
      if let detail, detail.lowercased() != "bearer" {
        reading.note(
          cursor.position("scheme"), .unsupported, "security",
          "`http` is compiled with the scheme `bearer`, not `\(detail)`")
      }
    case "apiKey":
      cursor.allow("a security scheme of `apiKey`", ["type", "description", "in", "name"])
      detail = cursor.string("name", required: true)
      let place = cursor.string("in", required: true)
      if let place, place != "header" {
        let isKnown = ["query", "cookie"].contains(place)
        reading.note(
          cursor.position("in"), isKnown ? .unsupported : .error, "security",
          "the key is looked for in a `header`, not in `\(place)`")
      }
    default:
      let isKnown = ["oauth2", "openIdConnect", "mutualTLS"].contains(type)
      reading.note(
        cursor.position("type"), isKnown ? .unsupported : .error, "security",
        isKnown ? "security schemes of `\(type)` are not compiled" : "`\(type)` is no type of a security scheme")
      return nil
    }
    return Contract.SecurityScheme(
      name: entry.key.text, type: type, detail: detail ?? "", description: cursor.string("description") ?? "")
  }

  /// Whether `security` of the document or of an operation lets requests without a token pass; nil where it is absent.
  func allowsAnonymous(_ cursor: Cursor) -> Bool? {
    guard cursor.node["security"] != nil else { return nil }
    let choices = cursor.elements("security").compactMap { reading.mapping($0, "a security requirement") }
    for choice in choices { requirement(choice) }
    return choices.isEmpty || choices.contains { $0.node.entries?.isEmpty == true }
  }

  private func requirement(_ cursor: Cursor) {
    let entries = cursor.node.entries ?? []
    if entries.count > 1 {
      reading.note(
        cursor.node.start, .unsupported, "security", "a requirement of several schemes at once is not compiled")
    }
    for entry in entries {
      if reading.target(entry.key.text, in: "securitySchemes") == nil {
        reading.note(
          entry.key.range.start, .error, "security", "the security scheme `\(entry.key.text)` is not declared")
      }
      reading.use(entry.key.text, of: "securitySchemes")
      if !cursor.elements(entry.key.text).isEmpty {
        reading.note(
          entry.value.start, .unsupported, "security", "scopes are not compiled; `x-permission` says what is needed")
      }
    }
  }
}
