import YAML

/// Parameters, headers, bodies, answers and links.
extension ObjectRules {
  private static let styles: [String: [String]] = [
    "path": ["matrix", "label", "simple"], "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    "header": ["simple"], "cookie": ["form"],
  ]

  func parameter() {
    guard let location = node["in"]?.string, let styles = ObjectRules.styles[location] else { return }
    described(allowed: styles, by: "a parameter of \(location)")
    if location == "path", node["required"]?.bool != true {
      fault(node["required"], .pathParameter, "a parameter of the path must have `required: true`")
    }
    if let entry = node.entry("allowEmptyValue"), entry.value.bool == true, location != "query" {
      check.note(
        entry.key.range.start, place, .error, .misplacedField,
        "`allowEmptyValue` is for parameters of the query alone: leave it out")
    }
    if location == "header", let name = node["name"],
      ParameterObjectReader.reservedHeaders.contains(name.string?.lowercased() ?? "")
    {
      check.note(
        name.start, place, .warning, .reservedHeader,
        "the header `\(name.string ?? "")` is described by media types and `security`: this description is ignored, leave it out"
      )
    }
  }

  /// What holds for parameters and headers.
  func described(allowed styles: [String], by what: String) {
    if node["schema"] == nil, node["content"] == nil {
      fault(nil, .missingField, "\(kind.phrase) has `schema` or `content`")
    }
    exclusive("schema", "content")
    for field in ["style", "explode", "allowReserved"] { exclusive("content", field) }
    if let reserved = node.entry("allowReserved"), kind == .header || node["in"]?.string != "query" {
      // OpenAPI 3.0 says only that it applies to no other parameter.
      let isIgnored = kind == .parameter && place.document.dialect == .v3_0
      check.note(
        reserved.key.range.start, place, isIgnored ? .warning : .error, .misplacedField,
        "`allowReserved` is for parameters of the query alone: leave it out")
    }
    exclusive("example", "examples")
    if let content = node["content"], let entries = content.entries, entries.count != 1 {
      fault(content, .value, "`content` of \(kind.phrase) has exactly one media type")
    }
    if let style = node["style"], let text = style.string, !styles.contains(text) {
      fault(style, .value, "the style of \(what) is \(styles.joined(separator: ", ")), not `\(text)`")
    }
  }

  func content() {
    if let content = node["content"], content.entries?.isEmpty == true, place.document.dialect == .v3_0 {
      check.note(
        content.start, place, .warning, .emptyContent, "a request body without a media type carries nothing: name one")
    }
  }

  func responses() {
    let codes = (node.entries ?? []).filter { !$0.key.text.hasPrefix("x-") }
    for entry in codes {
      let text = entry.key.text
      let digits = Array(text.utf8)
      let begins = digits.first.map { UInt8(ascii: "1")...UInt8(ascii: "5") ~= $0 } ?? false
      if text == "default" || begins && digits.count == 3 && (Int(text) != nil || text.dropFirst() == "XX") { continue }
      check.note(
        entry.key.range.start, place, .error, .status,
        "a status is three digits, a range such as `4XX`, or `default`, not `\(text)`" + ObjectRules.statusHint(text))
    }
    if codes.isEmpty { fault(nil, .missingField, "`responses` has at least one status") }
  }

  private static func statusHint(_ text: String) -> String {
    let other = text.count == 3 ? text.uppercased() : text.lowercased()
    let isMeant =
      other == "default" || other.first.map { ("1"..."5").contains($0) } == true && other.dropFirst() == "XX"
    return isMeant ? "; did you mean `\(other)`?" : ""
  }

  func link() {
    exclusive("operationRef", "operationId")
    if node["operationRef"] == nil, node["operationId"] == nil {
      fault(nil, .missingField, "a link has `operationId` or `operationRef`")
    }
  }
}
