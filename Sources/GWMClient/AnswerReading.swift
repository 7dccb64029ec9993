import Codec
import HTTPClient
import JSON

/// What an answer is not held to: the bounds of the contract, which a newer service may have widened. Types, formats
/// and members that must be there are.
private let forgiven: Set<String> = [
  "const", "enum", "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum",
  "minItems", "minLength", "minProperties", "minimum", "multipleOf", "pattern", "uniqueItems", "unknown",
]

extension JSONReadable {
  /// Reads an answer, leniently.
  init(answer bytes: [UInt8]) throws(JSONReadingError) {
    let value: Self?
    let faults: [JSONFault]
    do throws(JSONSyntaxError) {
      (value, faults) = try JSONReader.read(bytes, forgiving: forgiven) { (reader) throws(JSONSyntaxError) in
        (try Self.read(&reader), reader.faults)
      }
    } catch {
      throw .malformed(error)
    }
    guard let value, faults.isEmpty else { throw .unfit(faults) }
    self = value
  }
}

extension HTTPResponse {
  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as JSON of that type.
  func value<Value: JSONReadable>(_ type: Value.Type) throws(APIError) -> Value {
    do throws(JSONReadingError) {
      return try Value(answer: body)
    } catch {
      throw .unreadable(self, cause: "\(type) \(error.sentence)")
    }
  }

  func required(text name: String) throws(APIError) -> String {
    guard let value = headers.list(name) else { throw .unreadable(self, cause: "the header \(name) is missing") }
    return value
  }

  func optional(text name: String) throws(APIError) -> String? { headers.list(name) }

  func required(integer name: String) throws(APIError) -> Int {
    guard let value = try optional(integer: name) else {
      throw .unreadable(self, cause: "the header \(name) is missing")
    }
    return value
  }

  func optional(integer name: String) throws(APIError) -> Int? {
    guard let text = headers[name] else { return nil }
    guard let value = Int(text) else { throw .unreadable(self, cause: "the header \(name) is no integer") }
    return value
  }
}

extension JSONReadingError {
  /// The end of a sentence that begins with what was read.
  fileprivate var sentence: String {
    switch self {
    case .malformed(let error): "is not JSON: \(error)"
    case .unfit(let faults):
      "does not fit"
        + (faults.first.map { ": \($0.pointer.isEmpty ? "the whole" : $0.pointer) \($0.detail)" } ?? "")
    }
  }
}
