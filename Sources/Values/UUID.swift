/// A universally unique identifier (RFC 9562), without Foundation.
///
/// Identifiers that the service gives are of version 7: they sort by the time they were made.
public struct UUID: Sendable, Hashable {
  /// The first eight bytes, most significant first.
  public let high: UInt64
  /// The last eight bytes, most significant first.
  public let low: UInt64

  @inlinable
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new identifier of version 7 (RFC 9562, section 5.7): milliseconds since 1970, then random bits.
  public static func version7(at time: Timestamp = .now) -> UUID {
    var random = SystemRandomNumberGenerator()
    let milliseconds = UInt64(bitPattern: time.microseconds / 1000)
    return UUID(
      high: milliseconds << 16 | 0x7000 | random.next() & 0x0fff,
      low: 0x8000_0000_0000_0000 | random.next() >> 2)
  }
}

// MARK: - Text

extension UUID: CustomStringConvertible, LosslessStringConvertible {
  /// Reads the canonical form of 36 characters (RFC 9562, section 4), in either case; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    let parsed = copy.withUTF8 { UUID(utf8: UnsafeRawBufferPointer($0)) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads the canonical form of 36 ASCII characters, in either case; nil for anything else.
  public init?(utf8: UnsafeRawBufferPointer) {
    guard utf8.count == 36 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for (offset, byte) in utf8.enumerated() {
      if offset == 8 || offset == 13 || offset == 18 || offset == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = UUID.value(ofHexDigit: byte) else { return nil }
      if digits < 16 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
      digits += 1
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// The canonical form: lower case, 36 characters.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      write(to: UnsafeMutableRawBufferPointer(buffer))
      return 36
    }
  }

  /// Writes the canonical form into the first 36 bytes of `buffer`.
  public func write(to buffer: UnsafeMutableRawBufferPointer) {
    let digits = ("0123456789abcdef" as StaticString).utf8Start
    var offset = 0
    var rest = high
    for byte in 0..<16 {
      if byte == 8 { rest = low }
      if byte == 4 || byte == 6 || byte == 8 || byte == 10 {
        buffer[offset] = UInt8(ascii: "-")
        offset &+= 1
      }
      buffer[offset] = digits[Int(truncatingIfNeeded: rest >> 60)]
      buffer[offset &+ 1] = digits[Int(truncatingIfNeeded: rest >> 56 & 15)]
      offset &+= 2
      rest <<= 8
    }
  }

  private static func value(ofHexDigit byte: UInt8) -> UInt64? {
    switch byte {
    case 48...57: UInt64(byte &- 48)
    case 65...70: UInt64(byte &- 55)
    case 97...102: UInt64(byte &- 87)
    default: nil
    }
  }
}

extension UUID: Comparable {
  public static func < (left: UUID, right: UUID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
