import JSON

/// How a parameter's value is spelled (OpenAPI 3.1, section 4.8.12.2 to 4.8.12.4; RFC 6570).
///
/// Names and values are percent-encoded but for the unreserved characters (RFC 3986, section 2.3), in headers not at all.
/// Null, a null member and an empty list are not sent, as what RFC 6570 calls undefined. What stands inside of a list or
/// of an object is spelled as JSON, but for `deepObject`: there every level has brackets of its own.
public enum ParameterStyle: Sendable {
  case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject

  /// The parameter as it stands in a path, in a query without `?` and `&`, or in a header; nil where nothing is sent.
  func text(_ name: String, _ value: JSONValue, explode: Bool, encoding: (String) -> String) -> String? {
    let name = encoding(name)
    guard let parts = ParameterParts(value, encoding) else { return nil }
    switch self {
    case .simple: return joined(parts, by: ",", explode)
    case .label: return "." + joined(parts, by: explode ? "." : ",", explode)
    case .matrix: return matrix(name, parts, explode)
    case .form: return pairs(name, parts, separator: ",", explode)
    case .spaceDelimited: return pairs(name, parts, separator: "%20", explode)
    case .pipeDelimited: return pairs(name, parts, separator: "%7C", explode)
    case .deepObject: return bracketed(name, value, encoding).joined(separator: "&")
    }
  }

  /// `3,4,5`, `x,1,y,2`, or exploded `x=1,y=2`.
  private func joined(_ parts: ParameterParts, by separator: String, _ explode: Bool) -> String {
    switch parts {
    case .text(let text): text
    case .list(let items): items.joined(separator: separator)
    case .object(let members):
      members.map { $0.name + (explode ? "=" : separator) + $0.value }.joined(separator: separator)
    }
  }

  /// `;ids=3,4,5`, or exploded `;ids=3;ids=4`; of an object `;x=1;y=2`.
  private func matrix(_ name: String, _ parts: ParameterParts, _ explode: Bool) -> String {
    func part(_ name: String, _ value: String) -> String { value.isEmpty ? ";\(name)" : ";\(name)=\(value)" }
    switch parts {
    case .list(let items) where explode: return items.map { part(name, $0) }.joined()
    case .object(let members) where explode: return members.map { part($0.name, $0.value) }.joined()
    default: return part(name, joined(parts, by: ",", false))
    }
  }

  /// `ids=3,4,5`, or exploded `ids=3&ids=4`; of an object `x=1&y=2`.
  private func pairs(_ name: String, _ parts: ParameterParts, separator: String, _ explode: Bool) -> String {
    switch parts {
    case .list(let items) where explode: items.map { "\(name)=\($0)" }.joined(separator: "&")
    case .object(let members) where explode: members.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    default: "\(name)=\(joined(parts, by: separator, false))"
    }
  }

  /// `filter[x]=1&filter[y][0]=2`. The specification stops at the first level; further ones are what the servers that read
  /// such names agree on.
  private func bracketed(_ name: String, _ value: JSONValue, _ encoding: (String) -> String) -> [String] {
    switch value {
    case .null: []
    case .object(let members): members.flatMap { bracketed("\(name)%5B\(encoding($0.name))%5D", $0.value, encoding) }
    case .array(let items):
      items.enumerated().flatMap { bracketed("\(name)%5B\($0.offset)%5D", $0.element, encoding) }
    default: ["\(name)=\(encoding(value.plainText))"]
    }
  }
}

/// A value as a style takes it, encoded.
private enum ParameterParts {
  case text(String)
  case list([String])
  /// Members in their order.
  case object([(name: String, value: String)])

  /// Nil where there is nothing to send.
  init?(_ value: JSONValue, _ encoding: (String) -> String) {
    switch value {
    case .null: return nil
    case .array(let items):
      let items = items.filter { !$0.isNull }.map { encoding($0.plainText) }
      if items.isEmpty { return nil }
      self = .list(items)
    case .object(let members):
      let members = members.filter { !$0.value.isNull }.map { (encoding($0.name), encoding($0.value.plainText)) }
      if members.isEmpty { return nil }
      self = .object(members)
    default: self = .text(encoding(value.plainText))
    }
  }
}
