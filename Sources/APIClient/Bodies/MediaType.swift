/// A media type (RFC 9110, section 8.3.1) as text.
enum MediaType {
  /// Type and subtype in lower case, without the parameters.
  static func essence(_ text: String) -> String {
    let essence = text.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    return String(essence).trimmed.lowercased()
  }

  /// Whether it is JSON (RFC 8259) or a kind of it (RFC 6839).
  static func isJSON(_ text: String) -> Bool {
    let essence = essence(text)
    return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
  }

  /// Whether `text` is of the type, or within the range of types, that a contract names.
  static func matches(_ text: String, _ named: String) -> Bool {
    let (text, named) = (essence(text), essence(named))
    if named == "*/*" || text == named { return true }
    return named.hasSuffix("/*") && text.hasPrefix(named.dropLast())
  }
}

extension String {
  /// The text without spaces and tabs around it.
  var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
