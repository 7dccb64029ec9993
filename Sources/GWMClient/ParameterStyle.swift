/// How a parameter's value is spelled (OpenAPI 3.1, section 4.8.12.2 to 4.8.12.4).
///
/// Names and values are percent-encoded but for the unreserved characters (RFC 3986, section 2.3), in headers not at all.
public enum ParameterStyle: Sendable {
  case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject

  /// The parameter as it stands in a path, in a query without `?` and `&`, or in a header.
  ///
  /// Nil where nothing is sent: an empty list in a query.
  func text(_ name: String, _ value: ParameterValue, explode: Bool, encoding: (String) -> String) -> String? {
    let name = encoding(name)
    switch self {
    case .simple: return joined(value, by: ",", explode, encoding)
    case .label: return "." + joined(value, by: explode ? "." : ",", explode, encoding)
    case .matrix: return matrix(name, value, explode, encoding)
    case .form: return pairs(name, value, separator: ",", explode, encoding)
    case .spaceDelimited: return pairs(name, value, separator: "%20", explode, encoding)
    case .pipeDelimited: return pairs(name, value, separator: "%7C", explode, encoding)
    case .deepObject:
      guard case .object(let members) = value else { return pairs(name, value, separator: ",", true, encoding) }
      return members.map { "\(name)%5B\(encoding($0.name))%5D=\(encoding($0.value))" }.joined(separator: "&")
    }
  }

  /// `3,4,5`, `x,1,y,2`, or exploded `x=1,y=2`.
  private func joined(
    _ value: ParameterValue, by separator: String, _ explode: Bool, _ encoding: (String) -> String
  ) -> String {
    switch value {
    case .text(let text): encoding(text)
    case .list(let items): items.map(encoding).joined(separator: separator)
    case .object(let members):
      members.map { encoding($0.name) + (explode ? "=" : separator) + encoding($0.value) }.joined(separator: separator)
    }
  }

  /// `;ids=3,4,5`, or exploded `;ids=3;ids=4`; of an object `;x=1;y=2`.
  private func matrix(
    _ name: String, _ value: ParameterValue, _ explode: Bool, _ encoding: (String) -> String
  ) -> String {
    func part(_ name: String, _ value: String) -> String { value.isEmpty ? ";\(name)" : ";\(name)=\(value)" }
    switch value {
    case .list(let items) where explode: return items.map { part(name, encoding($0)) }.joined()
    case .object(let members) where explode: return members.map { part(encoding($0.name), encoding($0.value)) }.joined()
    default: return part(name, joined(value, by: ",", false, encoding))
    }
  }

  /// `ids=3,4,5`, or exploded `ids=3&ids=4`; of an object `x=1&y=2`.
  private func pairs(
    _ name: String, _ value: ParameterValue, separator: String, _ explode: Bool, _ encoding: (String) -> String
  ) -> String? {
    switch value {
    case .list(let items):
      if items.isEmpty { return nil }
      if explode { return items.map { "\(name)=\(encoding($0))" }.joined(separator: "&") }
    case .object(let members) where explode:
      return members.map { "\(encoding($0.name))=\(encoding($0.value))" }.joined(separator: "&")
    default: break
    }
    return "\(name)=\(joined(value, by: separator, false, encoding))"
  }
}
