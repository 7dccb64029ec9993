// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import HTTPClient
import JSON
import Testing
import Values

extension HTTPResponse {
  init(_ status: Int, _ mediaType: String?, _ body: String) {
    self.init(status: status, body: Array(body.utf8))
    if let mediaType { headers.append("Content-Type", mediaType) }
  }

  mutating func header(_ name: String, _ text: String) { headers.append(name, text) }

  /// Adds a header that is spelled as a client spells one.
  mutating func header(_ name: String, json: String, explode: Bool = false) throws {
    var request = RequestBuilder(Endpoint(id: "", method: "GET", path: "", accepts: []))
    request.header(name, try JSONValue(parsing: json), explode: explode)
    if let text = request.headers[name] { header(name, text) }
  }
}

/// Compares the value of a header with what is meant.
func expect<Value>(
  _ name: String, _ value: Value?, _ meant: String, write: (inout JSONWriter, Value) -> Void
) throws {
  let value = try #require(value, "\(name) was not read")
  let found = JSONValue(writing: { writer in write(&writer, value) })
  #expect(same(found, try JSONValue(parsing: meant)), "\(name) was read as \(found.text)")
}
