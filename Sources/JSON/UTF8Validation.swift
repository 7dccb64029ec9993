/// Whether bytes are UTF-8 (RFC 3629).
public enum UTF8Validation {
  /// The offset of the first byte that cannot stand where it does; nil where all is well.
  public static func firstFault(in bytes: UnsafeRawBufferPointer) -> Int? {
    var at = 0
    let end = bytes.count
    while at < end {
      while at &+ 8 <= end, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        at &+= 8
      }
      guard at < end else { break }
      let lead = bytes[at]
      if lead < 0x80 {
        at &+= 1
        continue
      }
      guard let length = lengthOfCharacter(bytes, at: at) else { return at }
      at &+= length
    }
    return nil
  }

  /// The length of the character of two to four bytes at `at`; nil where it is none (RFC 3629, section 4).
  private static func lengthOfCharacter(_ bytes: UnsafeRawBufferPointer, at: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[at] {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return nil
    }
    guard at + length <= bytes.count, second ~= bytes[at + 1] else { return nil }
    for offset in 2..<max(length, 2) where !(0x80...0xbf ~= bytes[at + offset]) { return nil }
    return length
  }
}
