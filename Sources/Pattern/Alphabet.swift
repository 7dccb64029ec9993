/// The code points, divided into classes that no set of a pattern tells apart.
///
/// `[a-z]+-[0-9]` has four: letters, `-`, digits, and all others. So a table of transitions stays small, and most of
/// Unicode is one column.
struct Alphabet: Sendable {
  /// How many classes there are, numbered from 0.
  let count: Int
  /// First code points of the intervals, ascending from 0; each interval belongs to one class.
  let lowerBounds: [UInt32]
  let classes: [UInt16]
  /// The classes of the first 128.
  let ascii: [UInt16]

  init(_ sets: [ScalarSet]) {
    var bounds: Set<UInt32> = [0]
    for range in sets.flatMap(\.ranges) {
      bounds.insert(range.lowerBound)
      if range.upperBound < 0x10FFFF { bounds.insert(range.upperBound + 1) }
    }
    let lowerBounds = bounds.sorted()
    var classes = [Int](repeating: 0, count: lowerBounds.count)
    var count = 1
    for set in sets {
      // Of each class, what lies in the set becomes a new class.
      var split: [Int: Int] = [:]
      for range in set.ranges {
        var place = Alphabet.interval(of: range.lowerBound, in: lowerBounds)
        while place < lowerBounds.count, lowerBounds[place] <= range.upperBound {
          if split[classes[place]] == nil {
            split[classes[place]] = count
            count += 1
          }
          classes[place] = split[classes[place]] ?? 0
          place += 1
        }
      }
      count = Alphabet.renumber(&classes)
    }
    self.count = count
    self.lowerBounds = lowerBounds
    self.classes = classes.map(UInt16.init)
    let all = self.classes
    ascii = (0..<128).map { all[Alphabet.interval(of: $0, in: lowerBounds)] }
  }

  /// The class of a code point.
  func classOf(_ scalar: UInt32) -> Int {
    Int(scalar < 128 ? ascii[Int(scalar)] : classes[Alphabet.interval(of: scalar, in: lowerBounds)])
  }

  /// The class of the character at `index` of a UTF-8 text; moves `index` on. A wrong byte counts as U+FFFD.
  @inline(__always)
  func nextClass(_ text: UnsafeRawBufferPointer, _ index: inout Int) -> Int {
    let byte = text[index]
    index += 1
    return byte < 0x80 ? Int(ascii[Int(byte)]) : classOf(Alphabet.continuedScalar(after: byte, text, &index))
  }

  /// The characters of a UTF-8 text.
  static func scalars(_ text: UnsafeRawBufferPointer) -> [UInt32] {
    var scalars: [UInt32] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      scalars.append(byte < 0x80 ? UInt32(byte) : continuedScalar(after: byte, text, &index))
    }
    return scalars
  }

  private static func continuedScalar(
    after lead: UInt8, _ text: UnsafeRawBufferPointer, _ index: inout Int
  ) -> UInt32 {
    let length: Int
    var scalar: UInt32
    let least: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar, least) = (1, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, scalar, least) = (2, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, scalar, least) = (3, UInt32(lead & 0x07), 0x10000)
    default: return 0xFFFD
    }
    guard index + length <= text.count else { return 0xFFFD }
    for byte in text[index..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return 0xFFFD }
    index += length
    return scalar
  }

  /// The interval that holds `scalar`: the last whose first code point is not beyond it.
  private static func interval(of scalar: UInt32, in lowerBounds: [UInt32]) -> Int {
    var low = 0
    var high = lowerBounds.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lowerBounds[middle] <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  /// Numbers the classes in the order of their first intervals, without gaps; gives how many there are.
  private static func renumber(_ classes: inout [Int]) -> Int {
    var numbers: [Int: Int] = [:]
    for place in classes.indices {
      let number = numbers[classes[place]] ?? numbers.count
      numbers[classes[place]] = number
      classes[place] = number
    }
    return numbers.count
  }
}
