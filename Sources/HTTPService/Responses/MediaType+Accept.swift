import Values

extension MediaType {
  /// Whether an `Accept` header (RFC 9110, section 12.5.1) allows `produced`; no header allows everything.
  static func accepts(_ accept: String?, _ produced: String) -> Bool {
    guard let accept, !accept.trimmed.isEmpty else { return true }
    let type = produced.prefix { $0 != "/" }
    // The most specific range decides; its quality of 0 forbids.
    var best = (specificity: -1, allowed: false)
    for range in accept.split(separator: ",").map({ MediaType($0) }) {
      let essence = range.essence
      let specificity = essence == produced ? 2 : essence == "\(type)/*" ? 1 : essence == "*/*" ? 0 : -1
      if specificity > best.specificity { best = (specificity, !range.isForbidden) }
    }
    return best.allowed
  }

  /// Whether its quality is 0.
  private var isForbidden: Bool {
    parameters.contains { parameter in
      let pair = parameter.split(separator: "=", maxSplits: 1)
      return pair.count == 2 && pair[0] == "q" && Double(pair[1]) == 0
    }
  }
}
