public import CPQ

// Text, bytes and JSON: what has a length of its own.
extension Rows {
  /// The UTF-8 of a `text`, `varchar`, enum, `json` or `jsonb` value, or nil for NULL; valid while these rows are.
  ///
  /// For writing a value to where it goes without making a String of it.
  @inlinable
  public func utf8(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
    guard let bytes = value(row, column) else { return nil }
    // jsonb travels behind a version byte. Text may begin with U+0001 too, so the type decides.
    if let first = bytes.first, first == 1, PQftype(result, Int32(truncatingIfNeeded: column)) == 3802 {
      return UnsafeRawBufferPointer(rebasing: bytes[1...])
    }
    return bytes
  }

  /// A `text`, `varchar`, enum, `json` or `jsonb`.
  @inlinable
  public func text(_ row: Int, _ column: Int) throws(PostgreSQLError) -> String {
    guard let bytes = utf8(row, column) else { throw mismatch(row, column, "text") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A `text`, `varchar`, enum, `json`, `jsonb` or NULL.
  @inlinable
  public func optionalText(_ row: Int, _ column: Int) -> String? {
    utf8(row, column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A `bytea`.
  public func bytes(_ row: Int, _ column: Int) throws(PostgreSQLError) -> [UInt8] {
    guard let bytes = value(row, column) else { throw mismatch(row, column, "bytes") }
    return [UInt8](bytes)
  }

  /// A `bytea` or NULL.
  public func optionalBytes(_ row: Int, _ column: Int) -> [UInt8]? {
    value(row, column).map { [UInt8]($0) }
  }
}
