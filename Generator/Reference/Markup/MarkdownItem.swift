/// A line that begins an item of a list.
struct MarkdownItem {
  /// Without its mark.
  let text: String
  /// Its number; nil where it has a bullet.
  let number: Int?

  init?(_ line: String) {
    if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ") {
      text = String(line.dropFirst(2))
      number = nil
      return
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    text = String(rest.dropFirst(2))
    self.number = number
  }
}
