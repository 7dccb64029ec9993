/// A media type, or a range of them (RFC 9110, sections 8.3.1 and 12.5.1).
package struct MediaType: Sendable, Equatable {
  /// Type and subtype in lower case, such as `application/json`.
  package let essence: String
  private let rest: Substring

  /// - Parameter text: as it stands in a header or a contract.
  package init(_ text: some StringProtocol) {
    essence = text.prefix { $0 != ";" }.trimmed.lowercased()
    rest = Substring(text.drop { $0 != ";" })
  }

  /// What stands behind the essence: in lower case, without blanks, sorted.
  package var parameters: [String] {
    rest.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }.sorted()
  }

  /// Whether it is JSON (RFC 8259) or a kind of it (RFC 6839).
  package var isJSON: Bool { essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json") }

  package static func == (one: MediaType, other: MediaType) -> Bool {
    one.essence == other.essence && one.parameters == other.parameters
  }
}
