import Codec
public import HTTPClient
public import JSON
import Values

/// What an answer is not held to: the bounds of the contract, which a newer service may have widened. Types, formats
/// and members that must be there are.
private let forgiven: Set<String> = [
  "const", "enum", "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum",
  "minItems", "minLength", "minProperties", "minimum", "multipleOf", "pattern", "uniqueItems", "unknown",
]

/// Reads an answer: exactly where it fits, or else leniently.
///
/// Exactly first, for what one of several schemas describes is often told apart by what is forgiven.
func readAnswer<Value>(
  _ bytes: [UInt8], _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value?
) throws(JSONReadingError) -> Value {
  var faults: [JSONFault] = []
  for forgiving in [[], forgiven] {
    let value: Value?
    do throws(JSONSyntaxError) {
      (value, faults) = try JSONReader.read(bytes, forgiving: forgiving) { (reader) throws(JSONSyntaxError) in
        (try body(&reader), reader.faults)
      }
    } catch {
      throw .malformed(error)
    }
    if let value, faults.isEmpty { return value }
  }
  throw .unfit(faults)
}

extension JSONReadable {
  /// Reads an answer, leniently.
  public init(answer bytes: [UInt8]) throws(JSONReadingError) {
    self = try readAnswer(bytes) { (reader) throws(JSONSyntaxError) in try Self.read(&reader) }
  }
}

extension HTTPResponse {
  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// The body with the media type that the response says it has.
  public var media: Media { Media(headers["Content-Type"] ?? "application/octet-stream", body) }

  /// Whether the body is of that media type, or within that range.
  public func isOf(_ mediaType: String) -> Bool {
    headers["Content-Type"].map { MediaType($0).isWithin(MediaType(mediaType)) } ?? false
  }

  /// The body as JSON of that type.
  public func value<Value: JSONReadable>(_ type: Value.Type) throws(APIError) -> Value {
    try value("\(type)") { (reader) throws(JSONSyntaxError) in try Value.read(&reader) }
  }

  /// The body as JSON that `read` reads.
  /// - Parameter name: what it is called in a sentence.
  public func value<Value>(
    _ name: String, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(APIError) -> Value {
    do throws(JSONReadingError) {
      return try readAnswer(body, read)
    } catch {
      throw .unreadable(self, cause: "\(name) \(error.sentence)")
    }
  }
}

extension JSONReadingError {
  /// The end of a sentence that begins with what was read.
  var sentence: String {
    switch self {
    case .malformed(let error): "is not JSON: \(error)"
    case .unfit(let faults):
      "does not fit"
        + (faults.first.map { ": \($0.pointer.isEmpty ? "the whole" : $0.pointer) \($0.detail)" } ?? "")
    }
  }
}
