/// The words of a name: its letters and digits, and what other characters are called where they tell it from others.
enum NameWords {
  /// Signs in front of a number count, so that `-1` is not `1`, and those at the end: `C++`, `A-`, `50%`. Other
  /// characters keep words apart, unless there is nothing else.
  static func of(_ name: String) -> [String] {
    if let words = ofNearlyAll(name) { return words }
    let words = name.split { !isWord($0) }
    guard let first = words.first, let last = words.last else { return spelledOut(name) }
    let sign = first.first?.isNumber == true ? name[..<first.startIndex].suffix(of: signs) : ""
    let mark = name[last.endIndex...].suffix(of: marks)
    return SymbolNames.words(sign) + words.map(String.init) + SymbolNames.words(mark)
  }

  /// The same, quickly, for a name of ASCII that begins and ends with a letter or a digit.
  private static func ofNearlyAll(_ name: String) -> [String]? {
    guard let first = name.utf8.first, let last = name.utf8.last, isWord(first), isWord(last),
      name.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return name.utf8.split { !isWord($0) }.map { String(Substring($0)) }
  }

  /// A word for every character that is neither a letter nor a digit, too.
  static func spelledOut(_ name: String) -> [String] {
    var words: [String] = []
    var rest = name[...]
    while let first = rest.first {
      let isWord = isWord(first)
      let run = rest.prefix { self.isWord($0) == isWord }
      words += isWord ? [String(run)] : SymbolNames.words(run)
      rest = rest[run.endIndex...]
    }
    return words
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static let signs: Set<Character> = ["-", "+", "<", ">", "=", "!", "~", "≤", "≥", "±"]
  private static let marks: Set<Character> = ["-", "+", "#", "%", "*"]
}

extension Substring {
  /// The characters at the end that are some of these.
  fileprivate func suffix(of characters: Set<Character>) -> Substring {
    suffix(from: lastIndex { !characters.contains($0) }.map(index(after:)) ?? startIndex)
  }
}
