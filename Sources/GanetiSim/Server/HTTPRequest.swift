import Values

/// A request as it came, HTTP/1.1.
struct HTTPRequest: Sendable {
  var method: String
  /// As in the request line: path and query, still encoded.
  var target: String
  /// The decoded path.
  var path: String
  /// The decoded arguments of the query, in order.
  var query: [(name: String, value: String)]
  /// Names in lower case.
  var headers: [String: String]
  var body: [UInt8] = []

  /// The values of an argument that may be repeated.
  func arguments(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

  /// The first value of an argument.
  func argument(_ name: String) -> String? { query.first { $0.name == name }?.value }
}

extension HTTPRequest {
  /// The largest head and the largest body that are read, in bytes.
  static let headLimit = 65_536
  static let bodyLimit = 16 << 20

  /// Reads one request; nil when the client went away, was too slow, or did not speak HTTP.
  static func read(from connection: borrowing TLSConnection) -> HTTPRequest? {
    var bytes: [UInt8] = []
    var end: Int?
    while end == nil {
      guard bytes.count < headLimit, connection.read(into: &bytes) else { return nil }
      end = bytes.firstIndex(ofHeadEndIn: bytes.count)
    }
    guard let end, var request = HTTPRequest(head: String(decoding: bytes[..<end], as: UTF8.self)) else { return nil }
    let length = request.headers["content-length"].map { Int($0) ?? -1 } ?? 0
    guard (0...bodyLimit).contains(length) else { return nil }
    while bytes.count < end + 4 + length {
      guard connection.read(into: &bytes) else { return nil }
    }
    request.body = Array(bytes[(end + 4)..<(end + 4 + length)])
    return request
  }

  private init?(head: String) {
    var lines = head.split(separator: "\r\n", omittingEmptySubsequences: false).makeIterator()
    guard let first = lines.next() else { return nil }
    let parts = first.split(separator: " ")
    guard parts.count == 3, parts[2].hasPrefix("HTTP/1.") else { return nil }
    method = String(parts[0])
    target = String(parts[1])
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = halves[0].decoded()
    query = []
    if halves.count == 2 {
      for pair in halves[1].split(separator: "&") {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        // Python's `parse_qs` knows nothing of arguments without a value.
        guard sides.count == 2, !sides[1].isEmpty else { continue }
        query.append((sides[0].decoded(plusIsSpace: true), sides[1].decoded(plusIsSpace: true)))
      }
    }
    headers = [:]
    while let line = lines.next() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      headers[line[..<colon].lowercased()] = String(value)
    }
  }
}

extension Substring {
  /// Without its percent-encodings; as it is where they are wrong.
  fileprivate func decoded(plusIsSpace: Bool = false) -> String {
    PercentEncoding.decoded(utf8, plusIsSpace: plusIsSpace) ?? String(self)
  }
}

extension [UInt8] {
  /// Where the empty line begins that ends a head, looked for before `limit`.
  fileprivate func firstIndex(ofHeadEndIn limit: Int) -> Int? {
    guard limit >= 4 else { return nil }
    return (0...(limit - 4)).first {
      self[$0] == 13 && self[$0 + 1] == 10 && self[$0 + 2] == 13 && self[$0 + 3] == 10
    }
  }
}
