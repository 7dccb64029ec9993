/// A regular expression in words, where it only says which characters there may be.
struct PatternText {
  /// Words such as `lower-case letters, digits, . -`; nil where the expression says more than that.
  static func words(_ pattern: String) -> HTML? {
    guard let body = body(pattern) else { return nil }
    if let all = characterClass(body, followedBy: "+") { return all }
    // [a]([b]*[a])? : of b, and of a at both ends.
    guard let middle = body.firstIndex(of: "("), body.hasSuffix(")?") else { return nil }
    let edge = String(body[..<middle])
    let rest = String(body[body.index(after: middle)...].dropLast(2))
    guard rest.hasSuffix(edge), let ends = characterClass(edge, followedBy: ""),
      let inner = characterClass(String(rest.dropLast(edge.count)), followedBy: "*")
    else { return nil }
    return inner + HTML("; at both ends only ") + ends
  }

  /// What stands between `^` and `$`.
  private static func body(_ pattern: String) -> String? {
    guard pattern.hasPrefix("^"), pattern.hasSuffix("$") else { return nil }
    return String(pattern.dropFirst().dropLast())
  }

  /// The members of the one class that `text` is, in words.
  private static func characterClass(_ text: String, followedBy quantifier: String) -> HTML? {
    guard text.hasPrefix("["), text.hasSuffix("]\(quantifier)") else { return nil }
    let members = Array(text.dropFirst().dropLast(1 + quantifier.count))
    // What is escaped or excluded is better read as it is written.
    guard !members.isEmpty, members[0] != "^", !members.contains("\\"), !members.contains("]") else { return nil }
    var ranges: Set<String> = []
    var single: [Character] = []
    var at = 0
    while at < members.count {
      if at + 2 < members.count, members[at + 1] == "-" {
        ranges.insert(String(members[at...(at + 2)]))
        at += 3
      } else {
        single.append(members[at])
        at += 1
      }
    }
    return phrase(ranges, single)
  }

  private static func phrase(_ ranges: Set<String>, _ single: [Character]) -> HTML? {
    var ranges = ranges
    var single = single
    var words: [String] = []
    func take(_ names: Set<String>, _ word: String) {
      guard names.isSubset(of: ranges) else { return }
      ranges.subtract(names)
      words.append(word)
    }
    take([" -~"], "printable ASCII")
    if ranges.contains("!-~") {
      let hasSpace = single.contains(" ")
      single.removeAll { $0 == " " }
      take(["!-~"], hasSpace ? "printable ASCII" : "printable ASCII without spaces")
    }
    take(["0-9", "A-F", "a-f"], "hexadecimal digits")
    take(["A-Z", "a-z"], "letters")
    take(["a-z"], "lower-case letters")
    take(["A-Z"], "upper-case letters")
    take(["0-9"], "digits")
    guard ranges.isEmpty else { return nil }
    if single.contains(" ") {
      single.removeAll { $0 == " " }
      words.append("spaces")
    }
    let named = words.isEmpty ? [] : [HTML(words.joined(separator: ", "))]
    return HTML.joined(named + single.map { character in HTML.tag("code") { String(character) } }, by: " ")
  }
}
