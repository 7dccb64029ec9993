public import Values

/// Writes UTF-8 JSON (RFC 8259) into one growing buffer.
///
/// It checks nothing of the grammar: who writes puts the punctuation. That is what generated code does, from literals
/// that were known to the compiler, so nothing is looked up while writing.
public struct JSONWriter: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// A writer with room for `capacity` bytes before it must grow.
  public init(capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// The number of bytes written.
  public var count: Int { length }

  /// The bytes written so far; valid until the next write.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: length) }

  /// A copy of the bytes written so far.
  public func utf8() -> [UInt8] { Array(bytes) }

  /// A copy of the bytes written so far, as text.
  public func text() -> String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() { length = 0 }

  @inline(never)
  @usableFromInline
  mutating func grow(by needed: Int) {
    let larger = max(capacity * 2, length + needed)
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    room.update(from: start, count: length)
    start.deallocate()
    start = room
    capacity = larger
  }

  @inlinable
  @inline(__always)
  mutating func reserve(_ needed: Int) {
    if length &+ needed > capacity { grow(by: needed) }
  }
}

// MARK: - Pieces

extension JSONWriter {
  /// Bytes as they are: punctuation, names with their quotes, JSON that was checked before.
  @inlinable
  public mutating func raw(_ literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    reserve(count)
    (start + length).update(from: literal.utf8Start, count: count)
    length &+= count
  }

  /// One byte as it is.
  @inlinable
  public mutating func raw(_ byte: UInt8) {
    reserve(1)
    start[length] = byte
    length &+= 1
  }

  /// JSON that was checked before, as it is.
  public mutating func raw(utf8: UnsafeRawBufferPointer) {
    guard let base = utf8.baseAddress else { return }
    reserve(utf8.count)
    (start + length).update(from: base.assumingMemoryBound(to: UInt8.self), count: utf8.count)
    length &+= utf8.count
  }

  /// JSON that was checked before, as it is.
  public mutating func raw(text: String) {
    var text = text
    text.withUTF8 { raw(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// `null`
  public mutating func null() { raw("null") }

  /// `true` or `false`
  public mutating func bool(_ value: Bool) { if value { raw("true") } else { raw("false") } }

  /// A number in decimal digits.
  @inlinable
  public mutating func integer(_ value: Int) { integer(Int64(value)) }

  /// A number in decimal digits.
  public mutating func integer(_ value: Int64) {
    reserve(20)
    var rest = value.magnitude
    if value < 0 {
      start[length] = UInt8(ascii: "-")
      length &+= 1
    }
    var digits = 1
    var bound: UInt64 = 10
    while rest >= bound {
      digits &+= 1
      let (next, overflows) = bound.multipliedReportingOverflow(by: 10)
      if overflows { break }
      bound = next
    }
    var at = length &+ digits
    length = at
    repeat {
      at &-= 1
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      start[at] = 48 &+ UInt8(truncatingIfNeeded: remainder)
      rest = quotient
    } while rest > 0
  }

  /// A number in decimal digits, however large.
  public mutating func integer(_ value: some FixedWidthInteger) {
    if let small = Int64(exactly: value) { integer(small) } else { raw(text: String(value)) }
  }

  /// The shortest decimal that reads back as `value`; what JSON cannot say (infinite, not a number) is `null`.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == 0, value.sign == .minus { return raw("-0.0") }
    if let whole = Int64(exactly: value), value.magnitude < 1e15 { return integer(whole) }
    raw(text: value.description)
  }

  /// A UUID in quotes.
  public mutating func uuid(_ value: UUID) {
    reserve(38)
    start[length] = UInt8(ascii: "\"")
    value.write(to: UnsafeMutableRawBufferPointer(start: start + length + 1, count: 36))
    start[length &+ 37] = UInt8(ascii: "\"")
    length &+= 38
  }

  /// A moment in quotes (RFC 3339, UTC, milliseconds).
  public mutating func timestamp(_ value: Timestamp) {
    let count = Timestamp.textLength
    reserve(count + 2)
    start[length] = UInt8(ascii: "\"")
    value.write(to: UnsafeMutableRawBufferPointer(start: start + length + 1, count: count))
    start[length &+ count &+ 1] = UInt8(ascii: "\"")
    length &+= count &+ 2
  }

  /// A string in quotes, escaped where RFC 8259 demands it.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// A string of valid UTF-8 in quotes, escaped where RFC 8259 demands it.
  public mutating func string(utf8: UnsafeRawBufferPointer) {
    let count = utf8.count
    reserve(count + 2)
    start[length] = UInt8(ascii: "\"")
    length &+= 1
    guard let base = utf8.baseAddress else { return raw(UInt8(ascii: "\"")) }
    // Eight bytes at a time while none of them needs an escape.
    var at = 0
    while at &+ 8 <= count {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      guard !JSONWriter.needsEscape(word) else { break }
      UnsafeMutableRawPointer(start + length + at).storeBytes(of: word, as: UInt64.self)
      at &+= 8
    }
    length &+= at
    while at < count {
      let byte = utf8[at]
      if byte >= 0x20 && byte != 0x22 && byte != 0x5c {
        start[length] = byte
        length &+= 1
      } else {
        // Room for this escape, the rest as it is, and the closing quote.
        reserve(6 + (count - at) + 1)
        escape(byte)
      }
      at &+= 1
    }
    start[length] = UInt8(ascii: "\"")
    length &+= 1
  }

  /// Whether a byte of the word is a control character, a quote or a backslash (carries may overstate it, never understate).
  @inline(__always)
  private static func needsEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let control = (word &- ones &* 0x20) & ~word & high
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5c)
    return control | ((quote &- ones) & ~quote & high) | ((backslash &- ones) & ~backslash & high) != 0
  }

  @inline(never)
  private mutating func escape(_ byte: UInt8) {
    start[length] = UInt8(ascii: "\\")
    let short: UInt8? =
      switch byte {
      case 0x22, 0x5c: byte
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0a: UInt8(ascii: "n")
      case 0x0c: UInt8(ascii: "f")
      case 0x0d: UInt8(ascii: "r")
      default: nil
      }
    if let short {
      start[length &+ 1] = short
      length &+= 2
      return
    }
    start[length &+ 1] = UInt8(ascii: "u")
    start[length &+ 2] = UInt8(ascii: "0")
    start[length &+ 3] = UInt8(ascii: "0")
    start[length &+ 4] = 48 &+ byte >> 4
    let low = byte & 15
    start[length &+ 5] = low < 10 ? 48 &+ low : 87 &+ low
    length &+= 6
  }
}
