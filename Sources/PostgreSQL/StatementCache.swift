/// The statements that one connection has prepared: at most `capacity`, the least recently used goes first.
struct StatementCache {
  struct Entry {
    let name: String
    let sql: String
    /// The parameters' types; 0 where only NULL was seen, and the server chose.
    let types: [UInt32]
    var lastUse: UInt64
  }

  private let capacity: Int
  private var entries: [Int: Entry] = [:]
  private var uses: UInt64 = 0
  private var made = 0
  /// Names that the server still holds and nobody will use again.
  private var retired: [String] = []

  init(capacity: Int = 256) {
    self.capacity = capacity
  }

  /// The name under which `statement` is prepared for parameters of these types; nil when it must be prepared.
  mutating func name(for statement: Statement, types: [UInt32]) -> String? {
    guard let index = entries.index(forKey: statement.key) else { return nil }
    let entry = entries.values[index]
    guard entry.sql == statement.sql, Self.types(entry.types, suit: types) else { return nil }
    uses += 1
    entries.values[index].lastUse = uses
    return entry.name
  }

  /// Makes room and a name for `statement`; what it replaces is retired.
  mutating func add(_ statement: Statement, types: [UInt32]) -> Entry {
    var merged = types
    if let old = entries[statement.key] {
      if old.sql == statement.sql && old.types.count == types.count {
        for index in merged.indices where merged[index] == TypeOID.unspecified { merged[index] = old.types[index] }
      }
      remove(statement.key, isHeldByServer: true)
    } else if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      remove(oldest.key, isHeldByServer: true)
    }
    made += 1
    uses += 1
    let entry = Entry(name: "s\(made)", sql: statement.sql, types: merged, lastUse: uses)
    entries[statement.key] = entry
    return entry
  }

  /// Forgets a statement: it was not prepared after all, or its plan is no longer valid.
  mutating func remove(_ key: Int, isHeldByServer: Bool) {
    guard let entry = entries.removeValue(forKey: key), isHeldByServer else { return }
    retire(entry.name)
  }

  /// The names to be deallocated now; one that is not has to be retired again.
  mutating func takeRetired() -> [String] {
    defer { retired = [] }
    return retired
  }

  /// Notes a name that the server holds and nobody will use again.
  mutating func retire(_ name: String) {
    retired.append(name)
  }

  /// The server holds nothing any more (`DISCARD ALL`).
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    retired.removeAll()
  }

  /// A parameter that is NULL fits any type.
  private static func types(_ prepared: [UInt32], suit given: [UInt32]) -> Bool {
    guard prepared.count == given.count else { return false }
    for index in prepared.indices where given[index] != TypeOID.unspecified && given[index] != prepared[index] {
      return false
    }
    return true
  }
}
