public import HTTPClient
public import JSON
import Values

/// A part of a body of `multipart/form-data`, as it is sent: a file, for example.
public struct Part: Sendable, Equatable {
  public var bytes: [UInt8]
  /// The name of the file that it is; nil for what is none.
  public var fileName: String?
  /// Nil for what the contract says.
  public var contentType: String?
  /// Headers besides `Content-Disposition` and `Content-Type`.
  public var headers: HTTPHeaders

  public init(
    _ bytes: [UInt8], fileName: String? = nil, contentType: String? = nil, headers: HTTPHeaders = [:]
  ) {
    self.bytes = bytes
    self.fileName = fileName
    self.contentType = contentType
    self.headers = headers
  }
}

/// A body of `multipart/form-data` (RFC 7578), its parts added one by one.
public struct MultipartBody: Sendable {
  private var parts: [(name: String, part: Part)] = []

  public init() {}

  /// Adds a part.
  /// - Parameter contentType: what the contract says, where the part does not.
  public mutating func add(_ name: String, _ part: Part, contentType: String? = nil) {
    var part = part
    part.contentType = part.contentType ?? contentType ?? "application/octet-stream"
    parts.append((name, part))
  }

  /// Adds a value that `write` writes: a list as a part for each item, objects as JSON, all else as plain text.
  public mutating func add(
    _ name: String, contentType: String? = nil, writing write: (inout JSONWriter) -> Void
  ) {
    let value = JSONValue(writing: write)
    if case .array(let items) = value, !(contentType.map { MediaType($0).isJSON } ?? false) {
      for item in items { add(name, item, contentType) }
    } else {
      add(name, value, contentType)
    }
  }

  /// Adds a value that `write` writes, spelled as a form spells it: a part for each field.
  public mutating func add(_ name: String, _ encoding: FieldEncoding, writing write: (inout JSONWriter) -> Void) {
    let fields = encoding.style.text(
      name, JSONValue(writing: write), explode: encoding.explode,
      encoding: PercentEncoding.encoded)
    for field in (fields ?? "").split(separator: "&") {
      let sides = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { PercentEncoding.decoded($0.utf8) ?? String($0) }
      parts.append((sides[0], Part(Array((sides.count > 1 ? sides[1] : "").utf8))))
    }
  }

  private mutating func add(_ name: String, _ value: JSONValue, _ contentType: String?) {
    let isTree = value.array != nil || value.members != nil
    let isJSON = contentType.map { MediaType($0).isJSON } ?? isTree
    let text = isJSON ? value.text : value.plainText
    let type = contentType ?? (isJSON ? "application/json" : nil)
    parts.append((name, Part(Array(text.utf8), contentType: type)))
  }

  /// The bytes that are sent, `boundary` between the parts.
  func bytes(boundary: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, part) in parts {
      var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(MultipartBody.quoted(name))\""
      if let file = part.fileName { head += "; filename=\"\(MultipartBody.quoted(file))\"" }
      if let type = part.contentType { head += "\r\nContent-Type: \(MultipartBody.line(type))" }
      for line in part.headers.lines {
        head += "\r\n\(MultipartBody.line(line.name)): \(MultipartBody.line(line.value))"
      }
      bytes += Array((head + "\r\n\r\n").utf8) + part.bytes + Array("\r\n".utf8)
    }
    return bytes + Array("--\(boundary)--\r\n".utf8)
  }

  /// A name in quotes, as forms of HTML write it (RFC 7578, section 2).
  private static func quoted(_ text: String) -> String {
    text.replacing("\r", with: "%0D").replacing("\n", with: "%0A").replacing("\"", with: "%22")
  }

  /// Text that cannot begin another line.
  private static func line(_ text: String) -> String { text.filter { !$0.isNewline } }
}

extension RequestBuilder {
  /// Sets a body of several parts.
  public mutating func multipart(_ mediaType: String, _ parts: MultipartBody) {
    // It is as good as certain that no part holds it: it is random.
    let boundary = UUID.version7().description
    body("\(mediaType); boundary=\(boundary)", bytes: parts.bytes(boundary: boundary))
  }
}
