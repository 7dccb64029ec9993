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
    license = info?["license"].flatMap { license in
      let page = license.string("identifier").flatMap(Notices.page)
      return DocumentLink(text: license.string("name"), address: license.string("url") ?? page)
    }
    contact = info?["contact"].flatMap { contact in
      let mail = contact.string("email")
      return DocumentLink(
        text: contact.string("name") ?? mail, address: contact.string("url") ?? mail.map { "mailto:\($0)" })
    }
    terms = DocumentLink(text: nil, address: info?.string("termsOfService"))?.address
    more = DocumentLink(documentation: root)
  }

  /// The page of a license of SPDX; nil for several in one expression, and for one that is the document's own.
  private static func page(_ identifier: String) -> String? {
    let isWord = identifier.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
    return isWord && !identifier.hasPrefix("LicenseRef-") ? "https://spdx.org/licenses/\(identifier).html" : nil
  }
}
