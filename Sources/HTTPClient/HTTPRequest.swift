import Values

/// One HTTP request, with all that limits it. Redirects are not followed and proxies are not asked.
public struct HTTPRequest: Sendable {
  /// A name and a password for HTTP Basic (RFC 7617). The name holds no colon.
  public struct Credentials: Sendable, Equatable {
    public var user: String
    public var password: Secret

    public init(user: String, password: Secret) {
      self.user = user
      self.password = password
    }
  }

  /// The method's name, upper case. Every method may have a body, `GET` too.
  public var method: String

  /// The absolute `http` or `https` address, percent-encoded.
  public var url: String

  /// Sent as they stand. `Host`, `Content-Length` and, with credentials, `Authorization` are added.
  public var headers: HTTPHeaders

  /// Nil is no body at all; `POST`, `PUT` and `PATCH` then say `Content-Length: 0`.
  public var body: [UInt8]?

  /// Sent with the request, without waiting to be asked for them.
  public var credentials: Credentials?

  /// Whom to believe to be the server; without a meaning for `http`.
  public var trust: ServerTrust

  /// The longest time for resolving the name, connecting and agreeing on TLS together.
  public var connectTimeout: Duration

  /// The longest time from the call to the last byte of the answer, waiting for a free connection included.
  public var totalTimeout: Duration

  /// The longest body that is taken; a longer answer is an error.
  public var maximumBodyBytes: Int

  /// Requests with the same key share the limit of connections. Nil stands for scheme, host and port of `url`.
  public var originKey: String?

  /// A request with the limits of a call to a server nearby: 5 s to connect, 30 s and 64 MiB in all.
  public init(
    method: String = "GET",
    url: String,
    headers: HTTPHeaders = [:],
    body: [UInt8]? = nil,
    credentials: Credentials? = nil,
    trust: ServerTrust = .system,
    connectTimeout: Duration = .seconds(5),
    totalTimeout: Duration = .seconds(30),
    maximumBodyBytes: Int = 64 << 20,
    originKey: String? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.credentials = credentials
    self.trust = trust
    self.connectTimeout = connectTimeout
    self.totalTimeout = totalTimeout
    self.maximumBodyBytes = maximumBodyBytes
    self.originKey = originKey
  }

  /// What the request's connections are counted under.
  var origin: String {
    originKey ?? schemeAndAuthority
  }

  fileprivate var schemeAndAuthority: String {
    String(url.prefix(upTo: endOfAuthority))
  }

  private var endOfAuthority: String.Index {
    var slashes = 0
    for index in url.indices {
      switch url[index] {
      case "/":
        slashes += 1
        if slashes == 3 { return index }
      case "?", "#":
        return index
      default:
        continue
      }
    }
    return url.endIndex
  }
}

extension HTTPRequest {
  /// Refuses what would let a caller's text become another header or another request.
  func validate() throws(HTTPClientError) {
    guard isToken(method) else { throw .invalidRequest(cause: "the method is not a token") }
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
      throw .invalidRequest(cause: "the address is neither http nor https")
    }
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .invalidRequest(cause: "the address holds a byte that must be percent-encoded")
    }
    // What is written in an address ends up in logs.
    guard !schemeAndAuthority.utf8.contains(UInt8(ascii: "@")) else {
      throw .invalidRequest(cause: "the address holds a user's name; credentials have a place of their own")
    }
    for line in headers.lines {
      guard isToken(line.name) else { throw .invalidRequest(cause: "a header's name is not a token") }
      guard line.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        throw .invalidRequest(cause: "header \(line.name) holds a control character")
      }
    }
    if let credentials {
      guard !credentials.user.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 < 0x20 }) else {
        throw .invalidRequest(cause: "the user's name holds a colon or a control character")
      }
      guard !credentials.password.reveal().utf8.contains(0) else {
        throw .invalidRequest(cause: "the password holds a NUL")
      }
    }
    guard maximumBodyBytes >= 0 else { throw .invalidRequest(cause: "the body's limit is negative") }
  }
}

/// RFC 9110, section 5.6.2.
private func isToken(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default:
        "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
}
