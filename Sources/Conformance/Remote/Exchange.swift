import HTTPClient
import Synchronization
import Values

/// A request and its answer, for people who look into what went wrong: excerpts without secrets.
public struct Exchange: Sendable, Equatable {
  public let method: String
  public let target: String
  /// `NAME: VALUE`; what authorizes shows as `•••`.
  public let headers: [String]
  public let body: String?
  /// Nil where none came.
  public let answer: Answer?

  public struct Answer: Sendable, Equatable {
    public let status: Int
    public let headers: [String]
    public let body: String
  }

  init(method: String, target: String, headers: [String] = [], body: String? = nil, answer: Answer? = nil) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.answer = answer
  }

  /// - Parameter secret: what must not be shown, wherever it stands.
  init(_ request: CaseRequest, _ answer: HTTPResponse?, hiding secret: Secret) {
    func line(_ name: String, _ value: String) -> String {
      let isSecret = ["authorization", "x-auth-token", "set-cookie"].contains(name.lowercased())
      return "\(name): \(isSecret ? secret.description : Exchange.shown(value, secret))"
    }
    let body: [UInt8] = if case .bytes(let bytes) = request.body { bytes } else { [] }
    self.init(
      method: request.method, target: Exchange.shown(request.target, secret),
      headers: request.headers.map { line($0.name, $0.value) },
      body: body.isEmpty ? nil : Exchange.shown(String(decoding: body, as: UTF8.self), secret),
      answer: answer.map { answer in
        Answer(
          status: answer.status, headers: answer.headers.lines.map { line($0.name, $0.value) },
          body: Exchange.shown(String(decoding: answer.body, as: UTF8.self), secret))
      })
  }

  private static let longest = 600

  private static func shown(_ text: String, _ secret: Secret) -> String {
    let hidden = secret.hidden(in: text)
    return hidden.count > longest ? hidden.prefix(longest) + "…" : hidden
  }
}

extension Secret {
  /// The text without this secret, and without those that requests and answers name so.
  func hidden(in text: String) -> String {
    text.replacing(reveal(), with: description)
      .replacing(/"(secret|password)":\s*"[^"]*"/) { "\"\($0.1)\":\"\(description)\"" }
  }
}

/// Keeps the last exchange of a check.
final class ExchangeRecorder: Sendable {
  @TaskLocal static var current: ExchangeRecorder?

  private let exchange = Mutex<Exchange?>(nil)

  var last: Exchange? { exchange.withLock { $0 } }

  func note(_ exchange: Exchange) { self.exchange.withLock { $0 = exchange } }
}
