import Glibc

/// An answer: always with `Connection: close`, as Ganeti's server gives it.
struct HTTPResponse: Sendable {
  var status: Int
  var contentType = "application/json"
  /// Headers besides those that every answer has.
  var headers: [(name: String, value: String)] = []
  var body: [UInt8]
  /// The body's length is told but the body is not sent (HEAD).
  var isHeadOnly = false

  /// The answer as it is sent.
  var bytes: [UInt8] {
    var head = "HTTP/1.1 \(status) \(HTTPStatus.phrase(status))\r\nContent-Type: \(contentType)\r\n"
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    head += "Connection: close\r\nDate: \(HTTPResponse.date())\r\nServer: Ganeti 3.0.2\r\n"
    head += "Content-Length: \(body.count)\r\n\r\n"
    return isHeadOnly ? Array(head.utf8) : Array(head.utf8) + body
  }

  /// Now, as RFC 9110 writes it.
  private static func date() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let text = buffer.baseAddress else { return "" }
      // The process never leaves the C locale, in which the names of days and months are English.
      let length = strftime(text, buffer.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
      return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
    }
  }
}

/// The words that go with a status.
enum HTTPStatus {
  /// The reason phrase of the status line.
  static func phrase(_ status: Int) -> String { words[status]?.phrase ?? "Unknown" }

  /// What Ganeti says in `explain` (the texts of Python's `BaseHTTPRequestHandler.responses`).
  static func explanation(_ status: Int) -> String { words[status]?.explanation ?? "" }

  private static let words: [Int: (phrase: String, explanation: String)] = [
    200: ("OK", "Request fulfilled, document follows"),
    400: ("Bad Request", "Bad request syntax or unsupported method"),
    401: ("Unauthorized", "No permission -- see authorization schemes"),
    403: ("Forbidden", "Request forbidden -- authorization will not help"),
    404: ("Not Found", "Nothing matches the given URI"),
    415: ("Unsupported Media Type", "Entity body in unsupported format"),
    500: ("Internal Server Error", "Server got itself in trouble"),
    501: ("Not Implemented", "Server does not support this operation"),
    502: ("Bad Gateway", "Invalid responses from another server/proxy"),
    503: ("Service Unavailable", "The server cannot process the request due to a high load"),
    504: ("Gateway Timeout", "The gateway server did not receive a timely response"),
  ]
}
