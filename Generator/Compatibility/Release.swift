/// `info.version`: numbers between dots, such as `1.0.3`, and what may follow them.
struct Release: Comparable {
  let numbers: [Int]
  /// What follows the numbers, such as `-draft`.
  let suffix: String

  init(_ text: String) {
    let bare = text.drop { $0 == "v" || $0 == "V" }
    let head = bare.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    numbers = head.split(separator: ".").compactMap { Int($0) }
    suffix = String(bare.dropFirst(head.count))
  }

  var major: Int { numbers.first ?? 0 }
  var isDraft: Bool { numbers.count < 3 || !suffix.isEmpty }

  /// Whether it differs in nothing but the third number.
  func isPointRelease(of other: Release) -> Bool { numbers.prefix(2) == other.numbers.prefix(2) && suffix.isEmpty }

  static func < (left: Release, right: Release) -> Bool {
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    // What has a suffix comes before what has none (Semantic Versioning 2.0.0, section 11).
    return !left.suffix.isEmpty && right.suffix.isEmpty
  }
}
