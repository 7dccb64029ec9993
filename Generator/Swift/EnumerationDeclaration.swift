/// An enumeration of words.
struct EnumerationDeclaration {
  let name: String
  let description: String
  let words: EnumerationWords
  var side = Side.service

  func emit(into source: inout SwiftSource) {
    source.line()
    if side.isClient {
      return OpenWordDeclaration(name: name, description: description, words: words).emit(into: &source)
    }
    source.documentation(description)
    source.block("public enum \(name): String, Sendable, CaseIterable") { source in
      for word in words.all {
        source.documentation(word.documentation)
        let isSpelledAlike = SwiftName.plain(word.text) == word.text && word.member.filter { $0 != "`" } == word.text
        source.line(isSpelledAlike ? "case \(word.member)" : "case \(word.member) = \(SwiftName.literal(word.text))")
      }
    }
  }
}
