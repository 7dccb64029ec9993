/// A request that differs from its operation's example in a few edits, and what must come back.
struct ContractCase: Sendable {
  /// What is special about it, such as `nics[0].mac left out`.
  let name: String
  let edits: [RequestEdit]
  let expected: Expectation

  init(_ name: String, _ edits: [RequestEdit], _ expected: Expectation) {
    self.name = name
    self.edits = edits
    self.expected = expected
  }
}

/// One difference from the example of an operation. Places of the body are JSON Pointers (RFC 6901).
enum RequestEdit: Sendable {
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
enum Expectation: Sendable {
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

/// A sequence of requests that the driver knows by name.
enum Scenario: Sendable {
  /// The example is answered with one of these statuses, and a job that it starts succeeds.
  case example([Int])
  /// Without the optional body, too.
  case withoutBody([Int])
  /// With `dry_run`, the job succeeds and what the path reads, if any, stays as it was.
  case dryRun(path: String?)
  /// `HEAD` gives the headers of `GET` and nothing else.
  case head
  /// `If-None-Match` with the answer's `ETag` gives 304.
  case notModified
  /// `If-Match` with the `ETag` of what the path reads succeeds, and with another one gives 412.
  case matched(path: String)
  /// The same `Idempotency-Key` gives the same job; with another request it is a conflict.
  case repeated(other: [RequestEdit])
  /// Following `next` from page to page of one item gives every item once, also with each of these in the query.
  case walk(queries: [String])
  /// The cursor of another list is refused, and that of the same list with this in the query.
  case foreignCursor(path: String, query: String?)
  /// Somebody else's object is answered as an unknown one is, word by word.
  case hiddenLooksUnknown(permission: String)
}

/// The contract tests of an operation.
struct OperationCases: Sendable {
  let version: String
  /// The `operationId`.
  let id: String
  let method: String
  /// With the names of given objects in braces: `/v1.0/nodes/{node}`.
  let path: String
  /// What the example supposes to exist.
  let given: String?
  /// The media type of the body; nil where it takes none.
  let mediaType: String?
  /// The body, with the names of given objects in braces.
  let example: String?
  let scenarios: [Scenario]
  let groups: [[ContractCase]]
}
