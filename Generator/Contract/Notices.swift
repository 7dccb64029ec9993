import YAML

/// Who stands behind an API, and on which terms (OpenAPI 3.1, section 4.8.2).
public struct Notices: Sendable {
  /// The name of the license with an address of its text, where there is one.
  public let license: DocumentLink?
  /// A page or an address of mail (`mailto:`), by the name of who is there.
  public let contact: DocumentLink?
  /// The address of the terms of service.
  public let terms: String?
  /// Where more is told.
  public let more: DocumentLink?

  /// - Parameter root: The OpenAPI Object.
  init(_ root: Place) {
    let info = root["info"]
    license = info?["license"].map { license in
      // An identifier of SPDX has a page.
      let page = license.string("identifier").map { "https://spdx.org/licenses/\($0).html" }
      return DocumentLink(text: license.string("name") ?? "", address: license.string("url") ?? page ?? "")
    }
    contact = info?["contact"].map { contact in
      let mail = contact.string("email")
      let address = contact.string("url") ?? mail.map { "mailto:\($0)" } ?? ""
      return DocumentLink(text: contact.string("name") ?? mail ?? address, address: address)
    }
    terms = info?.string("termsOfService")
    more = DocumentLink(documentation: root)
  }
}

/// Something outside of the document that it leads to.
public struct DocumentLink: Sendable {
  public let text: String
  /// Empty where only the text is known.
  public let address: String

  init(text: String, address: String) {
    self.text = text
    self.address = address
  }

  /// What `externalDocs` of an object leads to (section 4.8.11); nil where it has none.
  init?(documentation place: Place) {
    guard let documentation = place["externalDocs"], let address = documentation.string("url") else { return nil }
    let text = documentation.string("description") ?? ""
    self.init(text: text.isEmpty ? address : text, address: address)
  }
}
