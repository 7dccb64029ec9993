import JSON
import Values

/// A request as the contract's own examples make it: what the languages' examples write down.
struct RequestExample {
  struct Body {
    let mediaType: String
    let value: JSONValue

    var kind: ContentKind { ContentKind(mediaType) }

    /// The text itself, where it is not JSON.
    var text: String? {
      switch kind {
      case .json: nil
      case .form:
        fields.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.text))" }.joined(separator: "&")
      default: value.string ?? value.text
      }
    }

    /// The fields of a form.
    var fields: [(name: String, text: String)] {
      (value.members ?? []).map { ($0.name, $0.value.string ?? $0.value.text) }
    }
  }

  /// What the answer is read as.
  enum Answer { case json, text, nothing }

  let method: String
  let server: ExampleServer
  /// Path and query, percent-encoded.
  let target: String
  let credentials: [ExampleCredential]
  /// Those that the request cannot do without, credentials and media type aside.
  let headers: [(name: String, value: String)]
  let body: Body?
  let answer: Answer

  init(_ operation: Operation, of contract: Contract, on site: Reference.Site = .service) {
    method = operation.method
    server = ExampleServer(operation, of: contract, on: site)
    credentials = ExampleCredential.all(operation, of: contract, on: site)
    let needed = operation.parameters.filter { $0.isRequired || $0.location == .path }
      .map { (parameter: $0, text: Self.text($0, of: contract)) }
    target = Self.target(operation, needed)
    headers = needed.filter { $0.parameter.location == .header }.map { ($0.parameter.name, $0.text) }
    body =
      operation.body?.contents.lazy.compactMap { content in
        content.shown(for: operation, of: contract, in: .sent).first.map {
          Body(mediaType: content.mediaType, value: $0.value)
        }
      }.first
    let content = operation.successes.lazy.flatMap(\.contents).first
    answer = content.map { $0.isJSON ? .json : .text } ?? .nothing
  }

  private static func target(_ operation: Operation, _ needed: [(parameter: Parameter, text: String)]) -> String {
    var path = operation.path
    for (parameter, text) in needed where parameter.location == .path {
      path = path.replacing("{\(parameter.name)}", with: PercentEncoding.encoded(text))
    }
    let query = needed.filter { $0.parameter.location == .query }
      .map { "\(PercentEncoding.encoded($0.parameter.name))=\(PercentEncoding.encoded($0.text))" }
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// The contract's example; where it gives none, what the schema suggests, or the name in capitals.
  private static func text(_ parameter: Parameter, of contract: Contract) -> String {
    let value = parameter.example ?? SampleValue(contract: contract, direction: .sent).value(parameter.schema)
    let word = value.flatMap { $0.array == nil ? $0 : $0.array?.first }
    guard let word, word != .string(SampleValue.anyText) else { return parameter.name.uppercased() }
    return word.string ?? word.text
  }
}
