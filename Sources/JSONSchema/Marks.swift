/// Which items or members of a value have been evaluated, by their index: the annotations that `unevaluatedItems` and
/// `unevaluatedProperties` look at (core specification, section 11).
struct Marks {
  /// Whether anyone asks.
  let isKept: Bool
  private var words: [UInt64] = []

  static let ignored = Marks(isKept: false)
  static let kept = Marks(isKept: true)

  private init(isKept: Bool) { self.isKept = isKept }

  mutating func insert(_ index: Int) {
    guard isKept else { return }
    while words.count <= index >> 6 { words.append(0) }
    words[index >> 6] |= 1 << UInt64(index & 63)
  }

  func contains(_ index: Int) -> Bool {
    index >> 6 < words.count && words[index >> 6] & 1 << UInt64(index & 63) != 0
  }

  mutating func formUnion(_ other: Marks) {
    guard isKept else { return }
    while words.count < other.words.count { words.append(0) }
    for (index, word) in other.words.enumerated() { words[index] |= word }
  }
}
