public import CPQ
public import Values

/// What a statement gave: rows of columns in PostgreSQL's binary form, read by their indices from zero.
///
/// An accessor reads one value and checks its width, not its type; a NULL where none is expected, or another width,
/// throws `PostgreSQLError.unexpected` with the column's name.
public struct Rows: ~Copyable {
  @usableFromInline let result: OpaquePointer

  /// How many rows there are.
  public let count: Int

  init(_ result: OpaquePointer) {
    self.result = result
    count = Int(PQntuples(result))
  }

  deinit { PQclear(result) }

  /// The columns' names, in order.
  public var columns: [String] {
    (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
  }

  /// How many rows an INSERT, UPDATE, DELETE or MERGE touched, or a SELECT gave; 0 for any other statement.
  public var affected: Int {
    var text = UnsafePointer<CChar>(PQcmdTuples(result))
    var number = 0
    while let digit = text?.pointee, digit != 0 {
      number = number &* 10 &+ Int(digit &- 48)
      text = text?.successor()
    }
    return number
  }

  /// Whether the value is NULL.
  @inlinable
  public func isNull(_ row: Int, _ column: Int) -> Bool {
    PQgetisnull(result, Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)) != 0
  }

  /// The value as the server sent it, or nil for NULL; valid while these rows are.
  @inlinable
  func value(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
    let row32 = Int32(truncatingIfNeeded: row)
    let column32 = Int32(truncatingIfNeeded: column)
    let length = Int(PQgetlength(result, row32, column32))
    if length == 0 && PQgetisnull(result, row32, column32) != 0 { return nil }
    return UnsafeRawBufferPointer(start: PQgetvalue(result, row32, column32), count: length)
  }

  /// The error for a value that is not what the accessor reads.
  @usableFromInline
  func mismatch(_ row: Int, _ column: Int, _ expected: String) -> PostgreSQLError {
    guard let name = PQfname(result, Int32(truncatingIfNeeded: column)) else {
      return .unexpected("there is no column \(column)")
    }
    let found = isNull(row, column) ? "is NULL" : "has \(value(row, column)?.count ?? 0) bytes"
    return .unexpected("column \(String(cString: name)) \(found), which is not \(expected)")
  }
}

// MARK: - Numbers, truth and time

extension Rows {
  /// A `boolean`.
  @inlinable
  public func bool(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Bool {
    guard let value = try optionalBool(row, column) else { throw mismatch(row, column, "a boolean") }
    return value
  }

  /// A `boolean` or NULL.
  @inlinable
  public func optionalBool(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Bool? {
    guard let bytes = value(row, column) else { return nil }
    guard bytes.count == 1 else { throw mismatch(row, column, "a boolean") }
    return bytes[0] != 0
  }

  /// A `smallint`, `integer` or `bigint`, by its width.
  @inlinable
  public func int(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Int64 {
    guard let value = try optionalInt(row, column) else { throw mismatch(row, column, "an integer") }
    return value
  }

  /// A `smallint`, `integer`, `bigint` or NULL.
  @inlinable
  public func optionalInt(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Int64? {
    guard let bytes = value(row, column) else { return nil }
    switch bytes.count {
    case 8: return bytes.bigEndian(Int64.self)
    case 4: return Int64(bytes.bigEndian(Int32.self))
    case 2: return Int64(bytes.bigEndian(Int16.self))
    default: throw mismatch(row, column, "an integer")
    }
  }

  /// A `double precision` or `real`, by its width.
  @inlinable
  public func float8(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Double {
    guard let value = try optionalFloat8(row, column) else { throw mismatch(row, column, "a float") }
    return value
  }

  /// A `double precision`, `real` or NULL.
  @inlinable
  public func optionalFloat8(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Double? {
    guard let bytes = value(row, column) else { return nil }
    switch bytes.count {
    case 8: return Double(bitPattern: bytes.bigEndian(UInt64.self))
    case 4: return Double(Float(bitPattern: bytes.bigEndian(UInt32.self)))
    default: throw mismatch(row, column, "a float")
    }
  }

  /// A `uuid`.
  @inlinable
  public func uuid(_ row: Int, _ column: Int) throws(PostgreSQLError) -> UUID {
    guard let value = try optionalUUID(row, column) else { throw mismatch(row, column, "a uuid") }
    return value
  }

  /// A `uuid` or NULL.
  @inlinable
  public func optionalUUID(_ row: Int, _ column: Int) throws(PostgreSQLError) -> UUID? {
    guard let bytes = value(row, column) else { return nil }
    guard bytes.count == 16 else { throw mismatch(row, column, "a uuid") }
    return bytes.uuid
  }

  /// A `timestamptz`. PostgreSQL's `infinity` reads as the last moment that there is, `-infinity` as a moment
  /// before all others; both are sent back as they were.
  @inlinable
  public func timestamp(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Timestamp {
    guard let value = try optionalTimestamp(row, column) else { throw mismatch(row, column, "a timestamp") }
    return value
  }

  /// A `timestamptz` or NULL.
  @inlinable
  public func optionalTimestamp(_ row: Int, _ column: Int) throws(PostgreSQLError) -> Timestamp? {
    guard let bytes = value(row, column) else { return nil }
    guard bytes.count == 8 else { throw mismatch(row, column, "a timestamp") }
    return bytes.timestamp
  }
}

// MARK: - The binary forms

extension UnsafeRawBufferPointer {
  /// The number of `Value`'s width that the bytes begin with; the caller has checked the count.
  @inlinable
  func bigEndian<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type) -> Value {
    Value(bigEndian: loadUnaligned(as: Value.self))
  }

  /// The uuid that 16 bytes are.
  @inlinable
  var uuid: UUID {
    UUID(
      high: UInt64(bigEndian: loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The moment that 8 bytes are.
  @inlinable
  var timestamp: Timestamp {
    let (sum, overflow) = bigEndian(Int64.self).addingReportingOverflow(Timestamp.postgresEpoch)
    return Timestamp(microseconds: overflow ? .max : sum)
  }
}
