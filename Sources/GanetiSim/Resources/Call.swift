import JSON
import Values

/// A request that has found its resource and its user.
struct Call: Sendable {
  let request: HTTPRequest
  /// What stood in the path for the resource's names and ids.
  let names: [String]
  /// Nil without a body.
  let body: JSONValue?
  let time: Timestamp

  /// The first name in the path.
  var name: String { names.first ?? "" }

  /// An argument of the query that is 0 or 1.
  func flag(_ name: String) throws(Refusal) -> Bool {
    guard let text = request.argument(name) else { return false }
    guard let value = Int(text) else { throw .badRequest("Invalid value for the '\(name)' parameter") }
    return value != 0
  }
}

/// What a resource answers.
enum Answer: Sendable {
  case value(JSONValue)
  /// JSON that is written already.
  case json([UInt8])
  /// To be answered when the job has changed, or after ten seconds.
  case change(JobWatch)

  static func job(_ id: Int) -> Answer { .value(JSONValue(id)) }
}

/// Why a request is not answered as wished: a status and, in the body, a message.
struct Refusal: Error, Sendable {
  var status: Int
  /// Not yet escaped.
  var message: String

  static func badRequest(_ message: String) -> Refusal { Refusal(status: 400, message: message) }
  static let notFound = Refusal(status: 404, message: "Not Found")

  /// A body that does not fit the opcode, in the words of Ganeti's validation.
  static func invalid(_ parameter: String, of kind: OpcodeKind) -> Refusal {
    .badRequest(
      "Invalid body parameters: (\"Parameter '\(kind.rawValue).\(parameter)' fails validation\", 'wrong_input')")
  }

  var response: HTTPResponse {
    let body: JSONValue = [
      "code": JSONValue(status), "message": .string(escaped), "explain": .string(HTTPStatus.explanation(status)),
    ]
    var response = HTTPResponse(status: status, body: Array(body.text.utf8) + [10])
    if status == 401 {
      response.headers = [("WWW-Authenticate", "Basic realm=\"Ganeti Remote API\"")]
    }
    return response
  }

  /// As Python's `html.escape` writes it.
  private var escaped: String {
    message.reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#x27;"
      default: text.append(character)
      }
    }
  }
}
