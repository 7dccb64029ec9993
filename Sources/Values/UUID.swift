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
    guard utf8.count == 36, utf8[8] == UInt8(ascii: "-"), utf8[13] == UInt8(ascii: "-"),
      utf8[18] == UInt8(ascii: "-"), utf8[23] == UInt8(ascii: "-")
    else { return nil }
    func four(_ offset: Int) -> UInt64 {
      UInt64(utf8.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
    }
    // The digits without the hyphens, eight to a word, the first one lowest.
    guard let one = UUID.value(ofHexDigits: four(0) | four(4) << 32),
      let two = UUID.value(ofHexDigits: four(9) | four(14) << 32),
      let three = UUID.value(ofHexDigits: four(19) | four(24) << 32),
      let four = UUID.value(ofHexDigits: four(28) | four(32) << 32)
    else { return nil }
    self.init(high: one << 32 | two, low: three << 32 | four)
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

  /// The value of eight hexadecimal digits, all at once; nil where one of the bytes is none.
  @inline(__always)
  private static func value(ofHexDigits digits: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    // The high bits of the bytes that are at least `bound`; no byte carries into the next, for all are ASCII.
    func atLeast(_ bound: UInt8, _ bytes: UInt64) -> UInt64 { (bytes &+ ones &* UInt64(0x80 - bound)) & high }
    guard digits & high == 0 else { return nil }
    let lowered = digits | ones &* 0x20
    let decimal = atLeast(UInt8(ascii: "0"), digits) & ~atLeast(UInt8(ascii: "9") + 1, digits)
    let letter = atLeast(UInt8(ascii: "a"), lowered) & ~atLeast(UInt8(ascii: "f") + 1, lowered)
    guard decimal | letter == high else { return nil }
    // The low four bits of a letter are its place in the alphabet.
    let nibbles = digits & (ones &* 0x0f) &+ letter >> 7 &* 9
    let bytes = (nibbles << 4 | nibbles >> 8) & 0x00ff_00ff_00ff_00ff
    let pairs = (bytes | bytes >> 8) & 0x0000_ffff_0000_ffff
    return UInt64(UInt32(truncatingIfNeeded: pairs | pairs >> 16).byteSwapped)
  }
}

extension UUID: Comparable {
  public static func < (left: UUID, right: UUID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
