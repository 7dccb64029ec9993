/// The words of an enumeration, with what each is called in Swift.
struct EnumerationWords {
  struct Word {
    let text: String
    /// Its case.
    let member: String
    let documentation: String
  }

  let all: [Word]

  init(_ words: [String], of schema: Schema? = nil) {
    let said = schema?.annotations.words ?? [:]
    self.init(words.map { ($0, said[$0]?.name, said[$0]?.description ?? "") })
  }

  /// - Parameter words: each with the name that it shall have, where that is said, and its documentation.
  init(_ words: [(text: String, name: String?, documentation: String)]) {
    var names = UniqueNames(taken: ["allCases", "rawValue"])
    all = words.map { text, name, documentation in
      let wish = name ?? text
      let member = names.name(SwiftName.member(wish), or: SwiftName.spelledOut(wish))
      return Word(text: text, member: member, documentation: documentation)
    }
  }

  /// The case of a word; nil where it is none of these.
  func member(_ text: String) -> String? { all.first { $0.text == text }?.member }
}
