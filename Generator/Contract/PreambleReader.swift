import YAML

/// Reads what stands around the paths: Info, Server and Tag Objects (OpenAPI 3.1, sections 4.8.2 to 4.8.5, 4.8.22).
struct PreambleReader {
  let reading: ContractReading

  /// Notes what is wrong with the parts of `info` that are published as they are.
  func check(info: Cursor) {
    info.allow("info", ["title", "summary", "description", "version", "license", "contact", "termsOfService"])
    _ = info.string("termsOfService")
    if let contact = info.value("contact").flatMap({ reading.mapping($0, "contact") }) {
      contact.allow("contact", ["name", "url", "email"])
      for field in ["name", "url", "email"] { _ = contact.string(field) }
    }
    if let license = info.value("license").flatMap({ reading.mapping($0, "license") }) {
      license.allow("license", ["name", "identifier", "url"])
      _ = license.string("name", required: true)
      if license.string("identifier") != nil, license.string("url") != nil {
        reading.note(license.node, "license", "a license has either `identifier` or `url`")
      }
    }
  }

  /// Notes every server but the one that serves the document.
  func server(_ node: Node) {
    guard let server = reading.mapping(node, "a server") else { return }
    server.allow("a server", ["url", "description"], unsupported: ["variables"])
    _ = server.string("description")
    if let url = server.string("url", required: true), url != "/" {
      reading.note(
        server.position("url"), .unsupported, "server", "the server is the one that serves the contract: `/`")
    }
  }

  func tags(_ root: Cursor) -> [Contract.Tag] {
    var names: Set<String> = []
    return root.elements("tags").compactMap { node in
      guard let cursor = reading.mapping(node, "a tag") else { return nil }
      cursor.allow("a tag", ["name", "description"], unsupported: ["externalDocs"])
      let name = cursor.string("name", required: true) ?? ""
      if !names.insert(name).inserted {
        reading.note(cursor.position("name"), .error, "tag", "the tag `\(name)` is declared twice")
      }
      return Contract.Tag(name: name, description: cursor.string("description", required: true) ?? "")
    }
  }
}
