import PostgreSQL
import Values

/// A WHERE clause and its parameters, built from a limited set of pieces so that statements stay prepared.
struct Conditions {
  private(set) var texts: [String] = []
  private(set) var parameters: [Parameter] = []

  /// The placeholder of a new parameter.
  mutating func bind(_ parameter: Parameter) -> String {
    parameters.append(parameter)
    return "$\(parameters.count)"
  }

  mutating func add(_ condition: String) { texts.append(condition) }

  /// Adds a condition on `value`, where there is one; `condition` gets its placeholder.
  mutating func add<Value>(_ value: Value?, _ parameter: (Value) -> Parameter, _ condition: (String) -> String) {
    guard let value else { return }
    let placeholder = bind(parameter(value))
    add(condition(placeholder))
  }

  /// Adds what a principal may see, by the column of the cluster's id.
  mutating func add(_ visibility: Visibility, on column: String) {
    switch visibility {
    case .everything: break
    case .nothing: add("false")
    // One cluster's rows are in order in an index; those of several are not.
    case .clusters(let ids) where ids.count == 1: add("\(column) = \(bind(.uuid(ids.first)))")
    case .clusters(let ids): add("\(column) = ANY(\(bind(.uuids(ids))))")
    }
  }

  /// `WHERE …`, or nothing.
  var clause: String { texts.isEmpty ? "" : "WHERE " + texts.joined(separator: " AND ") }
}

/// What the asker may see; always part of the statement, never a filter after it.
public enum Visibility: Sendable, Equatable {
  case everything
  case clusters([UUID])
  case nothing
}

/// A page of a list.
public struct Page<Content: Sendable>: Sendable {
  public let content: Content
  /// Where the next page begins; nil on the last one.
  public let next: PageRequest.Position?
  /// How many items match in all; only where that was asked for.
  public let total: Int64?
}

/// Which page: after a position in the order, so many rows.
public struct PageRequest: Sendable {
  public var limit: Int
  /// The sort key and the id of the last row before the page.
  public var after: Position?
  public var counting: Bool

  public struct Position: Sendable, Equatable {
    public let key: String
    public let id: UUID
    public init(key: String, id: UUID) {
      self.key = key
      self.id = id
    }

    /// A position in an order by time: exact to the microsecond; no time comes after all times.
    init(time: Timestamp?, id: UUID) {
      self.init(key: time.map { "\($0.microseconds)" } ?? "infinity", id: id)
    }

    /// The time that the key stands for; nil for after all times. Positions come back from clients, who may send any.
    func time() throws(StoreError) -> Timestamp? {
      if key == "infinity" { return nil }
      guard let microseconds = Int64(key), 0..<Self.endOfTimes ~= microseconds else { throw .invalidPosition }
      return Timestamp(microseconds: microseconds)
    }

    /// Later than what any clock of Ganeti shows, and well within what PostgreSQL can hold.
    private static let endOfTimes: Int64 = 100_000_000_000_000_000
  }

  public init(limit: Int, after: Position? = nil, counting: Bool = false) {
    self.limit = limit
    self.after = after
    self.counting = counting
  }
}
