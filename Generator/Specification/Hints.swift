import Codec
import YAML

/// What to write instead of what is not known, as the end of a sentence; empty where nothing tells.
extension ObjectKind {
  func hint(insteadOf name: String) -> String {
    if fields.contains(where: { $0.name == name }) { return " before OpenAPI 3.1" }
    let holder: String? =
      switch self {
      case .parameter, .header, .mediaType: Keyword.byName[name] != nil ? "`schema`" : nil
      case .response, .requestBody:
        ObjectKind.mediaType.fields.contains { $0.name == name } ? "`content`, below a media type" : nil
      default: nil
      }
    if let holder { return ": it belongs in \(holder)" }
    return Spelling.hint(name, among: fields.map(\.name))
  }
}

extension Keyword {
  static func hint(insteadOf name: String, in dialect: Document.Dialect) -> String {
    if let known = byName[name] {
      return known.only == .v3_1 ? " before OpenAPI 3.1" : "; write null into `type`, as in `[string, 'null']`"
    }
    return Spelling.hint(name, among: all.filter { ($0.only ?? dialect) == dialect }.map(\.name))
  }
}

extension Node {
  /// For a text that YAML reads as something else, such as `1.0`.
  func quotingHint(_ expected: String) -> String {
    guard expected == "a string", let text = scalar?.text, !text.isEmpty else { return "" }
    return ": put it in quotes, '\(text)'"
  }
}
