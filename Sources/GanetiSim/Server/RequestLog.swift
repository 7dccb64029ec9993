public import Values

/// A request that a simulated cluster received, whether or not it was answered.
public struct ReceivedRequest: Sendable {
  /// The first is 1.
  public let number: Int
  public let time: Timestamp
  public let method: String
  /// Decoded.
  public let path: String
  /// As it was sent, without the question mark; empty without one.
  public let query: String
  /// The text of the query's `reason`.
  public let reason: String?
  /// As it was sent.
  public let body: String
  /// What was answered; nil while it is not, and for what never will be.
  public internal(set) var status: Int?
}

/// The last requests.
struct RequestLog: Sendable {
  private(set) var requests: [ReceivedRequest] = []
  private var count = 0
  private static let limit = 20_000

  /// Adds a request and gives its number.
  mutating func add(_ request: HTTPRequest) -> Int {
    count += 1
    if requests.count >= RequestLog.limit { requests.removeFirst(RequestLog.limit / 2) }
    let query = request.target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    requests.append(
      ReceivedRequest(
        number: count, time: .now, method: request.method, path: request.path, query: String(query),
        reason: request.argument("reason"), body: String(decoding: request.body, as: UTF8.self)))
    return count
  }

  mutating func note(_ status: Int, of number: Int) {
    if let index = requests.lastIndex(where: { $0.number == number }) { requests[index].status = status }
  }

  mutating func removeAll() { requests.removeAll() }
}
