public import Codec
public import HTTPClient
import JSON

/// A request on its way to be sent: an operation's method and path, with parameters and a body added one by one.
public struct RequestBuilder: Sendable {
  /// The `operationId`.
  public let operation: String
  /// In upper case.
  public let method: String
  /// Those of the parameters and of the body.
  public private(set) var headers: HTTPHeaders = [:]
  public private(set) var body: [UInt8]?
  private var path: String
  private var queryParts: [String] = []
  private var cookies: [String] = []

  /// A request without parameters and body.
  public init(_ operation: OperationDescription) {
    self.operation = operation.id
    method = operation.method
    path = operation.path
    // What answers nothing on success still has problems to tell, and those are JSON.
    let types = operation.produces.isEmpty ? ["application/json"] : operation.produces
    headers.append("Accept", (types + ["application/problem+json"]).joined(separator: ", "))
  }

  /// The request of `operation`, whole.
  public init<Operation: APIOperation>(_ operation: Operation) {
    self.init(Operation.description)
    operation.encode(into: &self)
  }

  /// Path and query, as they are sent.
  public var target: String { queryParts.isEmpty ? path : "\(path)?\(queryParts.joined(separator: "&"))" }

  /// Sets a parameter of the path.
  public mutating func path(
    _ name: String, _ value: some ParameterConvertible, style: ParameterStyle = .simple, explode: Bool = false
  ) {
    let text = style.text(name, value.parameterValue, explode: explode, encoding: PercentEncoding.encoded) ?? ""
    path = path.replacing("{\(name)}", with: text)
  }

  /// Adds a parameter of the query; nothing where it has no value.
  public mutating func query(
    _ name: String, _ value: (some ParameterConvertible)?, style: ParameterStyle = .form, explode: Bool = true
  ) {
    guard let value = value?.parameterValue else { return }
    if let text = style.text(name, value, explode: explode, encoding: PercentEncoding.encoded) {
      queryParts.append(text)
    }
  }

  /// Adds a header, whose value stands as it is; nothing where it has none.
  public mutating func header(_ name: String, _ value: (some ParameterConvertible)?, explode: Bool = false) {
    guard let value = value?.parameterValue else { return }
    headers.append(name, ParameterStyle.simple.text(name, value, explode: explode) { $0 } ?? "")
  }

  /// Adds a cookie; nothing where it has no value.
  public mutating func cookie(_ name: String, _ value: (some ParameterConvertible)?, explode: Bool = true) {
    guard let value = value?.parameterValue else { return }
    let text = ParameterStyle.form.text(name, value, explode: explode, encoding: PercentEncoding.encoded)
    if let text { cookies.append(text.replacing("&", with: "; ")) }
  }

  /// Sets the body; nothing where there is none.
  public mutating func body(_ mediaType: String, _ value: (some JSONWritable)?) {
    if let value { body(mediaType, json: value.json) }
  }

  /// Sets a body that is JSON already.
  public mutating func body(_ mediaType: String, json: [UInt8]) {
    headers.append("Content-Type", mediaType)
    body = json
  }

  /// Whether it may be sent again after an answer that did not come: it changes nothing, sets what it sets once more,
  /// or carries a key by which the service knows it again.
  var isRepeatable: Bool {
    ["GET", "HEAD", "PUT"].contains(method) || headers["Idempotency-Key"] != nil
  }

  /// The headers with the cookies.
  var allHeaders: HTTPHeaders {
    var all = headers
    if !cookies.isEmpty { all.append("Cookie", cookies.joined(separator: "; ")) }
    return all
  }
}
