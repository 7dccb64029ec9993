/// A number without its sign as digits and a power of ten, as it is written in decimals: 0.01 is 1 and -2.
///
/// A double counts as the shortest decimal that reads back as it, which is the one that was written where that has up to
/// 15 digits.
struct ExactDecimal: Sendable {
  /// The digits, without zeros at the end.
  private var digits: UInt64 = 0
  private var exponent = 0

  init(_ number: ExactNumber) {
    switch number {
    case .integer(let value): digits = value.magnitude
    case .double(let value): read(value.magnitude.description)
    }
    while digits > 0, digits.isMultiple(of: 10) {
      digits /= 10
      exponent += 1
    }
  }

  private mutating func read(_ text: String) {
    var isFraction = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"):
        exponent += Int(String(decoding: text.utf8.dropFirst(offset + 1), as: UTF8.self)) ?? 0
        return
      default:
        // At most 18 digits: beyond 2^54 Swift writes an exponent.
        digits = digits * 10 + UInt64(byte - 48)
        if isFraction { exponent -= 1 }
      }
    }
  }

  func isMultiple(of divisor: ExactDecimal) -> Bool {
    if digits == 0 { return true }
    // Its last digit is no zero, so it is no multiple of a higher power of ten.
    guard exponent >= divisor.exponent, divisor.digits > 0 else { return false }
    return product(digits % divisor.digits, power(exponent - divisor.exponent, divisor.digits), divisor.digits) == 0
  }

  /// 10 to the power of `exponent`, modulo `modulus`.
  private func power(_ exponent: Int, _ modulus: UInt64) -> UInt64 {
    var result = 1 % modulus
    var base = 10 % modulus
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, base, modulus) }
      base = product(base, base, modulus)
      rest >>= 1
    }
    return result
  }

  private func product(_ left: UInt64, _ right: UInt64, _ modulus: UInt64) -> UInt64 {
    // Both are below the modulus, so the quotient fits.
    modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
  }
}
