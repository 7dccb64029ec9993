/// 64 bits that are the same in every run (FNV-1a).
enum Fingerprint {
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var mixed = (one ^ (other &+ 0x9e37_79b9_7f4a_7c15 &+ (one << 6) &+ (one >> 2))) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 31
    return mixed
  }
}
