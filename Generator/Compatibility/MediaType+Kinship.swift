import Values

extension MediaType {
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

  var isXML: Bool { suffix == "xml" }

  /// Whether both are written in the same syntax.
  func isKin(to other: MediaType) -> Bool {
    essence == other.essence || (essence.contains("+") && other.essence.contains("+") && suffix == other.suffix)
  }
}
