public import Values

/// What a list is asked for, so that its cursors belong to it alone: the path and every parameter that decides which
/// items there are and in which order.
public struct Listing: Sendable {
  private let path: String
  /// Without what only cuts the list into pages.
  private let parameters: [(name: String, value: String)]

  init(path: String, query: [(name: String, value: String)]) {
    self.path = path
    parameters = query.filter { !["cursor", "limit", "total"].contains($0.name) }
      .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }

  /// Where a page begins: the sort key and the id of the last item before it.
  public struct Position: Sendable, Equatable {
    public let key: String
    public let id: UUID
    public init(key: String, id: UUID) {
      self.key = key
      self.id = id
    }
  }

  /// The position that a cursor stands for; nil without one.
  /// - Throws: `Problem` where it is no cursor of this list.
  public func position(of cursor: String?) throws(Problem) -> Position? {
    guard let cursor else { return nil }
    guard let bytes = Base64URL.decode(cursor), let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("is no cursor of this service")
    }
    // version, list, id, key: the key comes last because it may hold anything.
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "1", let id = UUID(parts[2]) else {
      throw fault("is no cursor of this service")
    }
    guard parts[1] == fingerprint else { throw fault("belongs to another list, sort or filter") }
    return Position(key: String(parts[3]), id: id)
  }

  /// The cursor that stands for `position`.
  public func cursor(of position: Position) -> String {
    Base64URL.encode(Array("1 \(fingerprint) \(position.id) \(position.key)".utf8))
  }

  /// The address of the page that begins at a cursor.
  public func address(of cursor: String, limit: Int) -> String {
    let others = parameters.map { "&\($0.name)=\(PercentEncoding.encoded($0.value))" }.joined()
    return "\(path)?cursor=\(cursor)&limit=\(limit)\(others)"
  }

  /// FNV-1a over path and parameters: tells lists apart, and is no secret.
  private var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (path + parameters.map { "\n\($0.name)=\($0.value)" }.joined()).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }

  private func fault(_ detail: String) -> Problem {
    Problem.contradiction([InputFault(.parameter("cursor"), detail, rule: "cursor")])
  }
}
