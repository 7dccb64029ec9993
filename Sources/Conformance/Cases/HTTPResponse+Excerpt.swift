import HTTPClient

extension HTTPResponse {
  /// The beginning of the body, for a line that people read.
  var excerpt: String { String(decoding: body.prefix(300), as: UTF8.self) }
}
