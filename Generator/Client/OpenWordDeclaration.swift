/// An enumeration as a client has it: a structure around any word, with a constant for each one that the contract lists.
struct OpenWordDeclaration {
  let name: String
  let description: String
  let words: [(word: String, documentation: String)]

  func emit(into source: inout SwiftSource) {
    source.documentation(description)
    source.block("public struct \(name): OpenWord") { source in
      for (word, documentation) in words {
        if !documentation.isEmpty { source.documentation(documentation) }
        source.line("public static let \(SwiftName.member(word)) = \(name)(rawValue: \(SwiftName.literal(word)))")
      }
      source.line()
      source.line("/// The words that the contract lists; a later service may answer others.")
      source.line("public static let allCases: [\(name)] = [")
      source.indented { source in for (word, _) in words { source.line(".\(SwiftName.member(word)),") } }
      source.line("]")
      source.line()
      source.line("public let rawValue: String")
      source.line()
      source.line("public init(rawValue: String) { self.rawValue = rawValue }")
    }
  }
}
