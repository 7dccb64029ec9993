/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same cluster on every machine.
struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// A UUID of version 4, as Ganeti gives them.
  mutating func uuid() -> String {
    let digits = Array(hexadecimal(next(), 16) + hexadecimal(next(), 16))
    let variant = ["8", "9", "a", "b"][Int(next() % 4)]
    return String(digits[0..<8]) + "-" + String(digits[8..<12]) + "-4" + String(digits[13..<16]) + "-" + variant
      + String(digits[17..<20]) + "-" + String(digits[20..<32])
  }

  /// A hardware address under a cluster's `mac_prefix`.
  mutating func mac(prefix: String) -> String {
    let bits = next()
    return prefix + ":" + hexadecimal(bits & 0xff, 2) + ":" + hexadecimal(bits >> 8 & 0xff, 2) + ":"
      + hexadecimal(bits >> 16 & 0xff, 2)
  }

  /// One of the elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }

  private func hexadecimal(_ value: UInt64, _ count: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
