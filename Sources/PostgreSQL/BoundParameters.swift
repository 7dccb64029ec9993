import Values

/// The parameters of one statement as libpq wants them: values in binary form, their lengths, formats and types.
///
/// Each connection keeps one and fills it anew, so a statement allocates nothing once the buffers have grown.
struct BoundParameters: ~Copyable {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []
  /// The parameters' types, in order; 0 for NULL.
  private(set) var types: [UInt32] = []

  /// Beyond this, the buffer is given back after use: one large value must not stay with the connection for ever.
  private static let keptCapacity = 1 << 20

  /// Replaces what was bound before. The parameters have been checked by `Parameter.check`.
  mutating func bind(_ parameters: [Parameter]) {
    bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptCapacity)
    offsets.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    for parameter in parameters {
      let start = bytes.count
      if case .null = parameter {
        offsets.append(-1)
      } else {
        offsets.append(start)
        append(parameter)
      }
      lengths.append(Int32(clamping: bytes.count - start))
      types.append(parameter.type)
    }
    while formats.count < parameters.count { formats.append(1) }
  }

  /// Calls `body` with the count and the arrays `paramValues`, `paramLengths` and `paramFormats` of `PQexecParams`.
  func withArrays(
    _ body: (
      Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Int32
  ) -> Int32 {
    let count = offsets.count
    guard count > 0 else { return body(0, nil, nil, nil) }
    return bytes.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
        for (index, offset) in offsets.enumerated() {
          // An empty value is not NULL: any pointer will do, as its length is zero.
          let start = bytes.baseAddress.map { $0 + max(0, offset) } ?? UnsafeRawPointer(values.baseAddress)
          values[index] = offset < 0 ? nil : start?.assumingMemoryBound(to: CChar.self)
        }
        return body(Int32(count), values.baseAddress, lengths, formats)
      }
    }
  }

  // MARK: - Values

  private mutating func append(_ parameter: Parameter) {
    switch parameter {
    case .null: break
    case .bool(let value): append(value)
    case .int4(let value): append(bigEndian: value)
    case .int8(let value): append(bigEndian: value)
    case .float8(let value): append(bigEndian: value.bitPattern)
    case .text(let value): append(value)
    case .bytea(let value): append(value)
    case .uuid(let value): append(value)
    case .timestamptz(let value): append(value)
    case .jsonb(let value): append(json: value)
    case .bools(let values): append(array: values, of: TypeOID.bool) { $0.append($1) }
    case .optionalBools(let values): append(array: values, of: TypeOID.bool) { $0.append($1) }
    case .int8s(let values): append(array: values, of: TypeOID.int8) { $0.append(bigEndian: $1) }
    case .optionalInt8s(let values): append(array: values, of: TypeOID.int8) { $0.append(bigEndian: $1) }
    case .optionalFloat8s(let values):
      append(array: values, of: TypeOID.float8) { $0.append(bigEndian: $1.bitPattern) }
    case .texts(let values): append(array: values, of: TypeOID.text) { $0.append($1) }
    case .optionalTexts(let values): append(array: values, of: TypeOID.text) { $0.append($1) }
    case .byteas(let values): append(array: values, of: TypeOID.bytea) { $0.append($1) }
    case .uuids(let values): append(array: values, of: TypeOID.uuid) { $0.append($1) }
    case .optionalUUIDs(let values): append(array: values, of: TypeOID.uuid) { $0.append($1) }
    case .timestamptzs(let values): append(array: values, of: TypeOID.timestamptz) { $0.append($1) }
    case .optionalTimestamptzs(let values): append(array: values, of: TypeOID.timestamptz) { $0.append($1) }
    case .jsonbs(let values): append(array: values, of: TypeOID.jsonb) { $0.append(json: $1) }
    }
  }

  private mutating func append(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  private mutating func append(bigEndian value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ value: UUID) {
    append(bigEndian: value.high)
    append(bigEndian: value.low)
  }

  private mutating func append(_ value: Timestamp) {
    // What `infinity` was read as goes back as it.
    append(bigEndian: value.microseconds == .max ? .max : value.microseconds &- Timestamp.postgresEpoch)
  }

  private mutating func append(_ value: String) {
    bytes.append(contentsOf: value.utf8)
  }

  private mutating func append(_ value: [UInt8]) {
    bytes.append(contentsOf: value)
  }

  /// jsonb travels as its text behind the version of the format, 1.
  private mutating func append(json value: String) {
    bytes.append(1)
    append(value)
  }

  // MARK: - Arrays

  private mutating func append<Element>(
    array elements: [Element], of type: UInt32, _ element: (inout Self, Element) -> Void
  ) {
    appendHeader(count: elements.count, hasNulls: false, type: type)
    for value in elements { appendSized(value, element) }
  }

  private mutating func append<Element>(
    array elements: [Element?], of type: UInt32, _ element: (inout Self, Element) -> Void
  ) {
    appendHeader(count: elements.count, hasNulls: elements.contains { $0 == nil }, type: type)
    for value in elements {
      if let value { appendSized(value, element) } else { append(bigEndian: Int32(-1)) }
    }
  }

  /// `array_recv`: dimensions, whether there are nulls, the elements' type; for each dimension size and lower bound.
  private mutating func appendHeader(count: Int, hasNulls: Bool, type: UInt32) {
    append(bigEndian: Int32(count == 0 ? 0 : 1))
    append(bigEndian: Int32(hasNulls ? 1 : 0))
    append(bigEndian: type)
    guard count > 0 else { return }
    append(bigEndian: Int32(clamping: count))
    append(bigEndian: Int32(1))
  }

  private mutating func appendSized<Element>(_ value: Element, _ element: (inout Self, Element) -> Void) {
    let start = bytes.count
    append(bigEndian: Int32(0))
    element(&self, value)
    withUnsafeBytes(of: Int32(clamping: bytes.count - start - 4).bigEndian) { length in
      for offset in 0..<4 { bytes[start + offset] = length[offset] }
    }
  }
}

extension Timestamp {
  /// PostgreSQL counts from 2000-01-01T00:00:00Z: this many microseconds after 1970.
  @usableFromInline static let postgresEpoch: Int64 = 946_684_800_000_000
}
