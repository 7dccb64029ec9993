public import HTTPClient
import JSON
import Values

/// A request on its way to be sent: an operation's method and path, with parameters and a body added one by one.
public struct RequestBuilder: Sendable {
  /// The `operationId`.
  public let operation: String
  /// In upper case.
  public let method: String
  /// Those of the parameters and of the body.
  public internal(set) var headers: HTTPHeaders = [:]
  public internal(set) var body: [UInt8]?
  private var path: String
  private var queryParts: [String] = []
  private var cookies: [String] = []

  /// A request without parameters and body.
  public init(_ endpoint: Endpoint) {
    operation = endpoint.id
    method = endpoint.method
    path = endpoint.path
    headers.append("Accept", endpoint.accepts.isEmpty ? "*/*" : endpoint.accepts.joined(separator: ", "))
  }

  /// The request of `operation`, whole.
  public init<Operation: APIOperation>(_ operation: Operation) {
    self.init(Operation.endpoint)
    operation.encode(into: &self)
  }

  /// Path and query, as they are sent.
  public var target: String {
    queryParts.isEmpty ? path : path + (path.contains("?") ? "&" : "?") + queryParts.joined(separator: "&")
  }

  // MARK: Parameters

  /// Sets a parameter of the path.
  public mutating func path(
    _ name: String, _ value: some ParameterConvertible, style: ParameterStyle = .simple, explode: Bool = false
  ) {
    let text = style.text(name, value.parameterValue, explode: explode, encoding: PercentEncoding.encoded) ?? ""
    path = path.replacing("{\(name)}", with: text)
  }

  /// Adds a parameter of the query; nothing where it has no value.
  /// - Parameter allowReserved: whether reserved characters stand as they are.
  public mutating func query(
    _ name: String, _ value: (some ParameterConvertible)?, style: ParameterStyle = .form, explode: Bool = true,
    allowReserved: Bool = false
  ) {
    guard let value = value?.parameterValue else { return }
    let encoding = allowReserved ? PercentEncoding.encodedButReserved : PercentEncoding.encoded
    if let text = style.text(name, value, explode: explode, encoding: encoding) { queryParts.append(text) }
  }

  /// Adds a header, whose value stands as it is; nothing where it has none.
  public mutating func header(_ name: String, _ value: (some ParameterConvertible)?, explode: Bool = false) {
    guard let value = value?.parameterValue else { return }
    if let text = ParameterStyle.simple.text(name, value, explode: explode, encoding: { $0 }) {
      headers.append(name, text)
    }
  }

  /// Adds a cookie; nothing where it has no value.
  public mutating func cookie(_ name: String, _ value: (some ParameterConvertible)?, explode: Bool = true) {
    guard let value = value?.parameterValue else { return }
    let text = ParameterStyle.form.text(name, value, explode: explode, encoding: PercentEncoding.encoded)
    if let text { cookies.append(text.replacing("&", with: "; ")) }
  }

  // MARK: What is sent in the end

  /// Whether it may be sent again after an answer that did not come: it changes nothing, sets what it sets once more,
  /// or carries a key by which the service knows it again.
  public var isRepeatable: Bool {
    ["GET", "HEAD", "OPTIONS", "PUT"].contains(method) || headers["Idempotency-Key"] != nil
  }

  /// The headers with the cookies.
  public var allHeaders: HTTPHeaders {
    var all = headers
    if !cookies.isEmpty { all.append("Cookie", cookies.joined(separator: "; ")) }
    return all
  }
}
