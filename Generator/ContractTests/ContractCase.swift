/// A request that differs from its operation's example in a few edits, and what must come back.
public struct ContractCase: Sendable {
  /// What is special about it, such as `nics[0].mac left out`.
  public let name: String
  public let edits: [RequestEdit]
  public let expected: ExpectedAnswer
  /// The constraint of the contract that it tries, where it tries one.
  let tries: DeclaredConstraint?

  public init(_ name: String, _ edits: [RequestEdit], _ expected: ExpectedAnswer) {
    self.init(name, edits, expected, tries: nil)
  }

  init(_ name: String, _ edits: [RequestEdit], _ expected: ExpectedAnswer, tries: DeclaredConstraint?) {
    self.name = name
    self.edits = edits
    self.expected = expected
    self.tries = tries
  }
}

/// One difference from the example of an operation. Places of the body are JSON Pointers (RFC 6901).
public enum RequestEdit: Sendable {
  /// The member or item at a place becomes this JSON text, well formed or not.
  case set(String, String)
  /// The member at a place becomes a text of one character so many times.
  case fill(String, Character, Int)
  /// The array at a place gets so many times the same item.
  case items(String, String, Int)
  /// The member or item at a place goes away.
  case remove(String)
  /// The member at a place stands twice.
  case double(String)
  /// The whole body.
  case body(String)
  /// The whole body, as bytes.
  case bytes([UInt8])
  /// The body is that many arrays within each other.
  case nested(Int)
  /// The headers announce so many bytes, of which few come.
  case announced(Int)
  /// The body is that long and comes in chunks, unannounced.
  case chunked(Int)
  case noBody
  case method(String)
  /// The path instead of the operation's.
  case path(String)
  /// One more part of the query, as it is sent.
  case query(String)
  /// A header field, instead of one of the same name.
  case header(String, String)
  case noHeader(String)
  case noToken
  /// The token in the header that OpenStack's clients use.
  case tokenInXAuthToken
  /// A token with just these permissions, in all clusters.
  case token([String])
  /// A token with just these permissions, held to another cluster than that of the objects.
  case tokenElsewhere([String])
}

/// What must come back.
public enum ExpectedAnswer: Sendable {
  /// 422 with exactly one fault, at a place of the body, by a rule; its detail holds a text.
  case bodyFault(at: String, rule: String, saying: String = "")
  /// 422 with exactly one fault, of a parameter, by a rule; its detail holds a text.
  case parameterFault(String, rule: String, saying: String = "")
  /// 422 with exactly these faults: `/name by type`.
  case faults([String])
  /// A problem of that status and type; its detail holds a text.
  case problem(Int, String, saying: String = "")
  /// 401, with the challenge.
  case challenge
  /// 405, with these methods in `Allow`.
  case allowed([String])
  /// The status, with what the operation declares for it.
  case status(Int)
  /// 200 and a list without an item.
  case emptyList
}
