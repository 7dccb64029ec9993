import Codec
public import HTTPClient
public import JSON
import Values

/// What the text of a header is (OpenAPI 3.1, style `simple`), so that it can be read as JSON.
public indirect enum HeaderShape: Sendable {
  case text, integer, number, boolean
  /// Text that is JSON.
  case json
  /// `3,4,5`
  case list(HeaderShape)
  /// `x,1,y,2`, or exploded `x=1,y=2`, with the shapes of its members by name, and that of others.
  case object([String: HeaderShape], others: HeaderShape = .text, explode: Bool)
  /// One of several: a number or a boolean before a text, and that before what has parts.
  case either([HeaderShape])

  /// The value of a text. What is not of the shape stays text, for the reader to refuse.
  func value(of text: String) -> JSONValue {
    switch self {
    case .text: return .string(text)
    case .integer: return Int64(text).map { .integer($0) } ?? .string(text)
    case .number: return Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .string(text)
    case .boolean: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
    case .json: return (try? JSONValue(parsing: text)) ?? .string(text)
    case .list(let items): return .array(HeaderShape.parts(of: text).map { items.value(of: $0) })
    case .object(let members, let others, let explode):
      return .object(
        HeaderShape.pairs(of: text, explode).map { JSONValue.Member($0, (members[$0] ?? others).value(of: $1)) })
    case .either(let shapes):
      let found = shapes.map { (value: $0.value(of: text), isText: $0.isText) }
      let isScalar = { (value: JSONValue) in value.string == nil && value.array == nil && value.members == nil }
      return found.first { isScalar($0.value) }?.value ?? found.first(where: \.isText)?.value
        ?? found.first { $0.value.string == nil }?.value ?? .string(text)
    }
  }

  private var isText: Bool { if case .text = self { true } else { false } }

  private static func parts(of text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
  }

  private static func pairs(of text: String, _ explode: Bool) -> [(String, String)] {
    let parts = parts(of: text)
    guard !explode else {
      return parts.map { part in
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (sides[0], sides.count > 1 ? sides[1] : "")
      }
    }
    return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1]) }
  }
}

extension HTTPResponse {
  /// The header as it stands.
  /// - Throws: `APIError.unreadable` where it is missing.
  public func required(text name: String) throws(APIError) -> String {
    guard let value = headers.list(name) else { throw missing(name) }
    return value
  }

  /// The header as it stands; nil where it is missing.
  public func optional(text name: String) throws(APIError) -> String? { headers.list(name) }

  /// The header as a number.
  /// - Throws: `APIError.unreadable` where it is missing or none.
  public func required(integer name: String) throws(APIError) -> Int {
    guard let value = try optional(integer: name) else { throw missing(name) }
    return value
  }

  /// The header as a number; nil where it is missing.
  /// - Throws: `APIError.unreadable` where it is none.
  public func optional(integer name: String) throws(APIError) -> Int? {
    guard let text = headers[name] else { return nil }
    guard let value = Int(text) else { throw .unreadable(self, cause: "the header \(name) is no integer") }
    return value
  }

  /// The value of a header that must be there, as `read` reads it.
  public func required<Value>(
    _ name: String, _ shape: HeaderShape, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(APIError) -> Value {
    guard let value = try optional(name, shape, read) else { throw missing(name) }
    return value
  }

  /// The value of a header, as `read` reads it; nil where it is not there.
  public func optional<Value>(
    _ name: String, _ shape: HeaderShape, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(APIError) -> Value? {
    guard let text = headers.list(name) else { return nil }
    let json = Array(shape.value(of: text).text.utf8)
    do throws(JSONReadingError) {
      return try readAnswer(json, read)
    } catch {
      throw .unreadable(self, cause: "the header \(name) \(error.sentence)")
    }
  }

  private func missing(_ name: String) -> APIError { .unreadable(self, cause: "the header \(name) is missing") }
}
