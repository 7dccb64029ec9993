/// An enumeration that may grow, as all are to a client: a structure around any word, with a constant for each one that
/// the contract lists.
struct OpenWordDeclaration {
  let name: String
  let description: String
  let words: EnumerationWords
  var side = Side.client

  /// What only a client has is that a word can be a parameter.
  private var conformances: String {
    side.isClient ? "OpenWord" : "RawRepresentable, CaseIterable, Hashable, Sendable"
  }

  func emit(into source: inout SwiftSource) {
    source.documentation(description)
    source.block("public struct \(name): \(conformances)") { source in
      for word in words.all {
        source.documentation(word.documentation)
        source.line("public static var \(word.member): \(name) { \(name)(rawValue: \(SwiftName.literal(word.text))) }")
      }
      source.line()
      source.line("/// The words that the contract lists; a later service may answer others.")
      source.line("public static let allCases: [\(name)] = [")
      source.indented { source in for word in words.all { source.line(".\(word.member),") } }
      source.line("]")
      source.line()
      source.line("public let rawValue: String")
      source.line()
      source.line("public init(rawValue: String) { self.rawValue = rawValue }")
    }
  }
}
