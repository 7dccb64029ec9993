import HTTPClient
import JSON

extension RAPIError {
  /// What an answer other than 200 means. The RAPI's own body is `{"code", "message", "explain"}`; a proxy's may be
  /// anything.
  init(_ response: HTTPResponse) {
    let message = Self.message(of: response)
    self =
      switch response.status {
      case 401: .unauthorized
      case 403: .forbidden
      case 404: .notFound
      case 400..<500: .refused(status: response.status, message: message)
      case 502, 503, 504: .unavailable(status: response.status, message: message)
      case 500..<600: .fault(status: response.status, message: message)
      default: .nonsense("status \(response.status)")
      }
  }

  private static func message(of response: HTTPResponse) -> String {
    let value = try? JSONValue(parsing: response.body)
    guard let text = value?["message"]?.string else { return "status \(response.status)" }
    return String(HTMLText.unescaped(text).prefix(longestMessage))
  }

  /// In characters. Python's tracebacks can be long, and this is shown to people and stored.
  private static let longestMessage = 2000
}

extension RAPIError {
  /// Whether this says that the object is gone: a 404, or the 500 with which Ganeti's daemons say it behind the API.
  func saysGone(_ text: String) -> Bool {
    guard case .fault(500, let message) = self else { return self == .notFound }
    return message.hasPrefix(text) || message.hasSuffix(text)
  }
}

/// The escapes that Python's `html.escape` makes.
enum HTMLText {
  private static let entities: [(name: String, character: Character)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"),
  ]

  /// `text` with every escape taken back once: `&amp;lt;` becomes `&lt;`.
  static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      if let entity = entities.first(where: { rest.hasPrefix($0.name) }) {
        result.append(entity.character)
        rest = rest.dropFirst(entity.name.count)
      } else {
        result.append("&")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
