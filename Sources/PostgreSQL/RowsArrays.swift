import Values

// Arrays of one dimension.
extension Rows {
  /// A `text[]` without nulls in it.
  public func texts(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [String] {
    try present(optionalTexts(row, column), row, column)
  }

  /// A `text[]` without nulls in it, or NULL.
  public func optionalTexts(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [String]? {
    try array(row, column) { String(decoding: $0, as: UTF8.self) }
  }

  /// A `text[]` without nulls in it, as it lies in the result; valid while these rows are.
  public func textArray(_ row: Int, _ column: Int) throws(PostgreSQLError) -> TextArray {
    guard let bytes = value(row, column), let array = TextArray(bytes) else { throw mismatch(row, column, "an array") }
    return array
  }

  /// A `uuid[]` without nulls in it.
  public func uuids(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [UUID] {
    try present(optionalUUIDs(row, column), row, column)
  }

  /// A `uuid[]` without nulls in it, or NULL.
  public func optionalUUIDs(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [UUID]? {
    try array(row, column) { $0.count == 16 ? $0.uuid : nil }
  }

  /// A `smallint[]`, `integer[]` or `bigint[]` without nulls in it.
  public func int8s(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [Int64] {
    try present(optionalInt8s(row, column), row, column)
  }

  /// A `smallint[]`, `integer[]` or `bigint[]` without nulls in it, or NULL.
  public func optionalInt8s(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [Int64]? {
    try array(row, column) { bytes in
      switch bytes.count {
      case 8: bytes.bigEndian(Int64.self)
      case 4: Int64(bytes.bigEndian(Int32.self))
      case 2: Int64(bytes.bigEndian(Int16.self))
      default: nil
      }
    }
  }

  private func present<Element>(_ array: [Element]?, _ row: Int, _ column: Int) throws(PostgreSQLError) -> [Element] {
    guard let array else { throw mismatch(row, column, "an array") }
    return array
  }

  /// Reads what `array_send` wrote: dimensions, whether there are nulls, the elements' type; for each dimension its
  /// size and lower bound; then each element behind its length. `element` gives nil for what it cannot read.
  private func array<Element>(
    _ row: Int, _ column: Int, _ element: (UnsafeRawBufferPointer) -> Element?
  ) throws(PostgreSQLError) -> [Element]? {
    guard let bytes = value(row, column) else { return nil }
    guard bytes.count >= 12 else { throw mismatch(row, column, "an array") }
    let dimensions = bytes.bigEndian(Int32.self)
    if dimensions == 0 { return [] }
    guard dimensions == 1, bytes.count >= 20 else { throw mismatch(row, column, "an array of one dimension") }
    let count = Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: 12, as: Int32.self)))
    // Each element takes four bytes at least, so a wrong count cannot make this reserve too much.
    guard count >= 0, count <= bytes.count / 4 else { throw mismatch(row, column, "an array") }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    var at = 20
    for _ in 0..<count {
      guard at + 4 <= bytes.count else { throw mismatch(row, column, "an array") }
      let length = Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: at, as: Int32.self)))
      at += 4
      guard length >= 0, at + length <= bytes.count,
        let value = element(UnsafeRawBufferPointer(rebasing: bytes[at..<(at + length)]))
      else { throw mismatch(row, column, "an array of such elements without NULL") }
      elements.append(value)
      at += length
    }
    return elements
  }
}

/// The elements of a `text[]` where they lie: for writing them to where they go without making Strings.
public struct TextArray {
  private let elements: UnsafeRawBufferPointer

  /// Nil for what is no array of one dimension without nulls.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 12 else { return nil }
    switch bytes.bigEndian(Int32.self) {
    case 0: elements = UnsafeRawBufferPointer(start: nil, count: 0)
    case 1 where bytes.count >= 20: elements = UnsafeRawBufferPointer(rebasing: bytes[20...])
    default: return nil
    }
    var at = 0
    while at < elements.count {
      guard at + 4 <= elements.count else { return nil }
      let length = Int(Int32(bigEndian: elements.loadUnaligned(fromByteOffset: at, as: Int32.self)))
      guard length >= 0, at + 4 + length <= elements.count else { return nil }
      at += 4 + length
    }
  }

  /// Calls `body` with the UTF-8 of each element, in order.
  @inline(__always)
  public func forEach(_ body: (UnsafeRawBufferPointer) -> Void) {
    var at = 0
    while at < elements.count {
      let length = Int(Int32(bigEndian: elements.loadUnaligned(fromByteOffset: at, as: Int32.self)))
      body(UnsafeRawBufferPointer(rebasing: elements[(at + 4)..<(at + 4 + length)]))
      at += 4 + length
    }
  }
}
