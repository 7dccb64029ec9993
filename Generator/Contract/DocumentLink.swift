import YAML

/// Something outside of the document that it leads to.
public struct DocumentLink: Sendable {
  public let text: String
  /// Empty where only the text is known.
  public let address: String

  /// What has no text is called as its address; nil where it has neither.
  init?(text: String?, address: String?) {
    let address = address ?? ""
    let text = text.flatMap { $0.isEmpty ? nil : $0 } ?? address
    if text.isEmpty { return nil }
    self.text = text
    self.address = address
  }

  /// What `externalDocs` of an object leads to (OpenAPI 3.1, section 4.8.11); nil where it has none.
  init?(documentation place: Place) {
    guard let documentation = place["externalDocs"], let address = documentation.string("url") else { return nil }
    self.init(text: documentation.string("description"), address: address)
  }
}
