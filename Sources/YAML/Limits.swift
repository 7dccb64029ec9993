/// What a document may ask of its reader. Generous for people's documents, and a bound for hostile ones.
enum Limits {
  /// Levels of nesting, aliases expanded: those who follow the nodes by recursion need no check of their own.
  static let depth = 512

  /// Nodes that aliases may repeat, summed over the document.
  static let repeatedNodes = 1_000_000

  static let tooDeep = "nested more than \(depth) levels deep: move the inner parts out and refer to them"
}
