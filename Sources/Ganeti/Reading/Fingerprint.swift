/// A fast 64-bit hash that is the same on every machine and in every run. Not for anything an enemy may choose.
enum Fingerprint {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// Eight bytes at a time: multiply to 128 bits and fold, as wyhash does.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = factor ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = folded(hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)), factor)
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return folded(folded(hash ^ tail, factor) ^ second, second)
  }

  /// The hashes of what stands before `boundary` in the row and of the rest; without a boundary both are of all.
  static func of(
    _ row: UnsafeRawBufferPointer, splitAt boundary: UnsafeRawPointer?
  ) -> (configuration: UInt64, live: UInt64) {
    guard let boundary, let start = row.baseAddress, start...(start + row.count) ~= boundary else {
      let whole = of(row)
      return (whole, whole)
    }
    let length = boundary - start
    return (of(UnsafeRawBufferPointer(rebasing: row[..<length])), of(UnsafeRawBufferPointer(rebasing: row[length...])))
  }

  private static func folded(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
