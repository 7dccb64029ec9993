/// Media types in `Accept` and `Content-Type` (RFC 9110, sections 8.3 and 12.5.1).
enum MediaType {
  /// Type and subtype in lower case, without parameters.
  static func essence(_ value: some StringProtocol) -> String {
    String(value.prefix { $0 != ";" }).trimmed().lowercased()
  }

  /// Whether an `Accept` header allows `produced`; no header allows everything.
  static func accepts(_ accept: String?, _ produced: String) -> Bool {
    guard let accept, !accept.trimmed().isEmpty else { return true }
    let type = produced.prefix { $0 != "/" }
    // The most specific range decides; its quality of 0 forbids.
    var best = (specificity: -1, allowed: false)
    for range in accept.split(separator: ",") {
      let essence = essence(range)
      let specificity = essence == produced ? 2 : essence == "\(type)/*" ? 1 : essence == "*/*" ? 0 : -1
      if specificity > best.specificity { best = (specificity, !isForbidden(range)) }
    }
    return best.allowed
  }

  private static func isForbidden(_ range: Substring) -> Bool {
    range.split(separator: ";").dropFirst().contains { parameter in
      let pair = parameter.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, String(pair[0]).trimmed().lowercased() == "q" else { return false }
      return Double(String(pair[1]).trimmed()) == 0
    }
  }
}

extension String {
  /// Without white space at both ends.
  func trimmed() -> String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
