/// A media type, or a range of them (RFC 9110, sections 8.3.1 and 12.5.1).
struct MediaType: Equatable {
  /// `application/json`: in lower case, without parameters.
  let essence: String
  /// Sorted, without spaces.
  let parameters: [String]

  init(_ text: String) {
    let parts = text.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
    essence = parts.first ?? ""
    parameters = parts.dropFirst().sorted()
  }

  /// `json` of `application/problem+json` and of `application/json`.
  private var suffix: String {
    let subtype = essence.split(separator: "/").last ?? ""
    return String(subtype.split(separator: "+").last ?? "")
  }

  /// Whether each of `other` is one of these: `application/json` holds `application/problem+json`.
  func holds(_ other: MediaType) -> Bool {
    if self == other { return false }
    if essence == other.essence { return Set(parameters).isStrictSubset(of: other.parameters) }
    if essence == "*/*" { return true }
    if essence.hasSuffix("/*") { return other.essence.hasPrefix(essence.dropLast()) }
    return !essence.contains("+") && other.essence.contains("+") && suffix == other.suffix
      && essence.split(separator: "/").first == other.essence.split(separator: "/").first
  }

  /// Whether both are written in the same syntax.
  func isKin(to other: MediaType) -> Bool {
    essence == other.essence || (essence.contains("+") && other.essence.contains("+") && suffix == other.suffix)
  }
}
