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

  /// Why nothing is sent of a value, or not so that it can be told what it was.
  struct Loss: Error {
    let reason: String
  }

  /// The value without what is not sent within it: nulls and, of a `deepObject`, empty lists and objects.
  func value(_ value: JSONValue) throws(Loss) -> JSONValue {
    if let sent = try sent(value) { return sent }
    let nothing = value.array != nil ? "an empty list" : value.members != nil ? "an empty object" : "null"
    throw Loss(reason: "\(nothing) is not sent")
  }

  /// The same; nil where nothing is sent.
  private func sent(_ value: JSONValue) throws(Loss) -> JSONValue? {
    switch value {
    case .null: return nil
    case .array(let items):
      var kept: [JSONValue] = []
      for item in items { if let part = try part(item) { kept.append(part) } }
      for item in kept { try tell(item.string ?? item.text) }
      return kept.isEmpty ? nil : .array(kept)
    case .object(let members):
      var kept: [JSONValue.Member] = []
      for member in members { if let part = try part(member.value) { kept.append(.init(member.name, part)) } }
      for member in kept {
        if member.name.contains("=") { throw Loss(reason: "a `=` in a name is taken for its end") }
        try tell(member.name)
        try tell(member.value.string ?? member.value.text)
      }
      return kept.isEmpty ? nil : .object(kept)
    default:
      try tellWhole(value.string ?? value.text)
      return value
    }
  }

  private func part(_ value: JSONValue) throws(Loss) -> JSONValue? {
    if value.isNull { return nil }
    guard style == .deepObject else { return value }
    // Only here have the levels below a spelling of their own; elsewhere they are JSON.
    return value.array != nil || value.members != nil ? try sent(value) : value
  }

  private func tell(_ text: String) throws(Loss) {
    if let separator, text.contains(separator) { throw Loss(reason: "a `\(separator)` in a part is taken for its end") }
    try tellWhole(text)
  }

  private func tellWhole(_ text: String) throws(Loss) {
    if isBare, text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      throw Loss(reason: "white space around the text of a header is no part of it")
    }
    if allowsReserved, text.contains("%") { throw Loss(reason: "a `%` that `allowReserved` keeps begins an escape") }
  }
}
