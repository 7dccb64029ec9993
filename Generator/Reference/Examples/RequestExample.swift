import JSON
import Values

/// A request as the contract's own examples make it: what the languages' examples write down.
struct RequestExample {
  /// What the answer is read as.
  enum Answer { case json, text, nothing }

  /// A part of the URL: text that is percent-encoded, or what a variable of the environment holds.
  enum Part {
    case text(String)
    case variable(String)
  }

  let method: String
  /// Path and query, percent-encoded, without what shows who asks.
  let target: String
  let url: [Part]
  let credentials: [ExampleCredential]
  /// Those that the request cannot do without, credentials and media type aside.
  let headers: [(name: String, value: String)]
  let body: ExampleBody?
  let answer: Answer

  init(_ operation: Operation, of contract: Contract, on site: Reference.Site = .service) {
    method = operation.method
    let needed = operation.parameters.filter { $0.isRequired || $0.location == .path }
      .map { (parameter: $0, text: Self.text($0, of: contract)) }
    target = Self.target(operation, needed)
    let credentials = ExampleCredential.all(operation, of: contract, on: site)
    self.credentials = credentials.filter { $0.place == .header }
    url = Self.url(
      ExampleServer(operation, of: contract, on: site), target, credentials.filter { $0.place == .query })
    headers = needed.filter { $0.parameter.location == .header }.map { ($0.parameter.name, $0.text) }
    body = operation.body?.contents.lazy.compactMap { ExampleBody($0, for: operation, of: contract) }.first
    let content = operation.successes.lazy.flatMap(\.contents).first
    answer = content.map { $0.isJSON ? .json : .text } ?? .nothing
  }

  private static func url(_ server: ExampleServer, _ target: String, _ credentials: [ExampleCredential]) -> [Part] {
    var text = target
    var parts: [Part] = []
    switch server {
    case .variable(let name): parts.append(.variable(name))
    case .url(let url): text = url + text
    }
    for (index, credential) in credentials.enumerated() {
      text += "\(index == 0 && !target.contains("?") ? "?" : "&")\(PercentEncoding.encoded(credential.name))="
      parts += [.text(text), .variable(credential.variable)]
      text = ""
    }
    return text.isEmpty ? parts : parts + [.text(text)]
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
    guard let word, word != .string(SampleScalar.anyText) else { return parameter.name.uppercased() }
    return word.string ?? word.text
  }
}
