import JSON

/// What a style carries of a value (OpenAPI 3.1, section 4.8.12.3).
struct CarriedValue {
  let style: Parameter.Style
  /// What stands between items as it may stand within one; nil where nothing does.
  private let separator: Character?
  /// Whether texts stand as they are, so that white space around them is lost.
  private let isBare: Bool
  private let allowsReserved: Bool

  init(_ parameter: Parameter) {
    style = parameter.style
    isBare = parameter.location == .header
    allowsReserved = parameter.allowsReserved
    separator =
      switch style {
      case .simple: isBare ? "," : nil
      // A dot is never encoded, and what is encoded here is the separator itself.
      case .label: parameter.explode ? "." : nil
      case .spaceDelimited: parameter.explode ? nil : " "
      case .pipeDelimited: parameter.explode ? nil : "|"
      case .form: parameter.allowsReserved && !parameter.explode ? "," : nil
      case .matrix, .deepObject: nil
      }
  }

  init(_ header: Header) {
    style = .simple
    separator = ","
    isBare = true
    allowsReserved = false
  }

  /// The value without the nulls that are not sent; nil where nothing is, or not so that it can be told what it was.
  func value(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null: return nil
    case .array(let items):
      let kept = items.compactMap(part)
      return kept.isEmpty || !kept.allSatisfy({ isTold($0.string ?? $0.text) }) ? nil : .array(kept)
    case .object(let members):
      let kept = members.compactMap { member in part(member.value).map { JSONValue.Member(member.name, $0) } }
      let areTold = kept.allSatisfy { member in
        !member.name.contains("=") && isTold(member.name) && isTold(member.value.string ?? member.value.text)
      }
      return kept.isEmpty || !areTold ? nil : .object(kept)
    default: return isWhole(value.string ?? value.text) ? value : nil
    }
  }

  private func part(_ value: JSONValue) -> JSONValue? {
    if value.isNull { return nil }
    // Only here have the levels below a spelling of their own; elsewhere they are JSON.
    return style == .deepObject && (value.array != nil || value.members != nil) ? self.value(value) : value
  }

  private func isTold(_ text: String) -> Bool { !(separator.map(text.contains) ?? false) && isWhole(text) }

  private func isWhole(_ text: String) -> Bool {
    if isBare, text.first?.isWhitespace == true || text.last?.isWhitespace == true { return false }
    return !allowsReserved || !text.contains("%")
  }
}
