/// `[…]` (ECMA-262: CharacterClass).
extension PatternParser {
  /// The class that begins here.
  mutating func characterClass() throws(PatternError) -> ScalarSet {
    let start = index
    index += 1
    let isInverted = skip("^")
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = peek, scalar != "]" {
      let place = index
      let lower = try classAtom()
      guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        ranges += lower.ranges
        continue
      }
      index += 1
      let upper = try classAtom()
      guard case .scalar(let first) = lower, case .scalar(let last) = upper else {
        throw .invalid(offset: place, reason: "a set cannot be the end of a range: write the `-` as \\-")
      }
      guard first <= last else {
        throw .invalid(offset: place, reason: "the ends of this range are out of order: the smaller is first")
      }
      ranges.append(first...last)
    }
    guard skip("]") else { throw .invalid(offset: start, reason: "this class is not closed: write the missing `]`") }
    let set = ScalarSet(ranges)
    return isInverted ? set.inverted : set
  }

  /// A character, or a set such as `\d`.
  private mutating func classAtom() throws(PatternError) -> ClassAtom {
    guard let scalar = peek else { throw invalid("this class is not closed: write the missing `]`") }
    if scalar == "\\" {
      if let set = try setEscape() { return .set(set) }
      return .scalar(try characterEscape(inClass: true))
    }
    index += 1
    return .scalar(scalar.value)
  }
}

private enum ClassAtom {
  case scalar(UInt32)
  case set(ScalarSet)

  var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .scalar(let value): [value...value]
    case .set(let set): set.ranges
    }
  }
}
