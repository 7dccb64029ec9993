import JSON
import Values

/// A request as the contract's own examples make it: what the languages' examples write down.
struct RequestExample {
  struct Body {
    let mediaType: String
    let value: JSONValue

    /// The text itself, where it is not JSON.
    var text: String? { mediaType.hasSuffix("json") ? nil : value.string ?? value.text }
  }

  /// What the answer is read as.
  enum Answer { case json, text, nothing }

  let method: String
  /// Path and query, percent-encoded.
  let target: String
  let needsToken: Bool
  /// Those that the request cannot do without, token and media type aside.
  let headers: [(name: String, value: String)]
  let body: Body?
  let answer: Answer

  init(_ operation: Operation) {
    method = operation.method
    needsToken = !operation.allowsAnonymous
    target = Self.target(operation)
    headers = operation.parameters.filter { $0.location == .header && $0.isRequired }
      .map { ($0.name, Self.text($0.example)) }
    body =
      operation.body?.contents.lazy.compactMap { content in
        content.examples.first.map { Body(mediaType: content.mediaType, value: $0.value) }
      }.first
    let mediaType = operation.successes.lazy.flatMap(\.contents).first?.mediaType
    answer = mediaType.map { $0.hasSuffix("json") ? .json : .text } ?? .nothing
  }

  private static func target(_ operation: Operation) -> String {
    let path = operation.path.split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
      let parameter = operation.parameters.first { $0.location == .path && part == "{\($0.name)}" }
      return parameter.map { PercentEncoding.encoded(text($0.example)) } ?? String(part)
    }.joined(separator: "/")
    let query = operation.parameters.filter { $0.location == .query && $0.isRequired }
      .map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded(text($0.example)))" }
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  private static func text(_ example: JSONValue?) -> String { example.map { $0.string ?? $0.text } ?? "" }
}
