/// A request that differs from its operation's example in a few edits, and what must come back.
struct ContractTestCase {
  /// What is special about it, such as `nics[0].mac left out`.
  let name: String
  let edits: [RequestEdit]
  let expected: Expectation
  /// The constraint of the contract that it tries, where it tries one.
  let tries: DeclaredConstraint?

  init(_ name: String, _ edits: [RequestEdit], _ expected: Expectation, tries: DeclaredConstraint? = nil) {
    self.name = name
    self.edits = edits
    self.expected = expected
    self.tries = tries
  }

  /// The case as an expression of the tests.
  var swift: String {
    if let tries { Ledger.note(tries) }
    let list = edits.map(\.swift).joined(separator: ", ")
    return "ContractCase(\(SwiftName.literal(name)), [\(list)], \(expected.swift))"
  }
}

/// One difference from the example of an operation.
enum RequestEdit {
  /// The member or item of the body at a pointer becomes this JSON text, well formed or not.
  case set(String, String)
  /// The member at a pointer becomes a text of one character so many times.
  case fill(String, Character, Int)
  /// The array at a pointer gets so many times the same item.
  case items(String, String, Int)
  /// The member or item at a pointer goes away.
  case remove(String)
  /// The member at a pointer stands twice.
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

  var swift: String {
    func text(_ text: String) -> String { SwiftName.literal(text) }
    func texts(_ all: [String]) -> String { "[" + all.map(text).joined(separator: ", ") + "]" }
    return switch self {
    case .set(let pointer, let json): ".set(\(text(pointer)), \(text(json)))"
    case .fill(let pointer, let character, let count):
      ".fill(\(text(pointer)), \(text(String(character))), \(count))"
    case .items(let pointer, let json, let count): ".items(\(text(pointer)), \(text(json)), \(count))"
    case .remove(let pointer): ".remove(\(text(pointer)))"
    case .double(let pointer): ".double(\(text(pointer)))"
    case .body(let json): ".body(\(text(json)))"
    case .bytes(let bytes): ".bytes([" + bytes.map { String($0) }.joined(separator: ", ") + "])"
    case .nested(let depth): ".nested(\(depth))"
    case .announced(let count): ".announced(\(count))"
    case .chunked(let count): ".chunked(\(count))"
    case .noBody: ".noBody"
    case .method(let name): ".method(\(text(name)))"
    case .path(let path): ".path(\(text(path)))"
    case .query(let part): ".query(\(text(part)))"
    case .header(let name, let value): ".header(\(text(name)), \(text(value)))"
    case .noHeader(let name): ".noHeader(\(text(name)))"
    case .noToken: ".noToken"
    case .tokenInXAuthToken: ".tokenInXAuthToken"
    case .token(let permissions): ".token(\(texts(permissions)))"
    case .tokenElsewhere(let permissions): ".tokenElsewhere(\(texts(permissions)))"
    }
  }
}

/// What must come back.
enum Expectation {
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

  var swift: String {
    func text(_ text: String) -> String { SwiftName.literal(text) }
    func detail(_ detail: String) -> String { detail.isEmpty ? "" : ", saying: \(text(detail))" }
    return switch self {
    case .bodyFault(let pointer, let rule, let saying):
      ".bodyFault(at: \(text(pointer)), rule: \(text(rule))\(detail(saying)))"
    case .parameterFault(let name, let rule, let saying):
      ".parameterFault(\(text(name)), rule: \(text(rule))\(detail(saying)))"
    case .faults(let all): ".faults([" + all.map(text).joined(separator: ", ") + "])"
    case .problem(let status, let type, let saying): ".problem(\(status), \(text(type))\(detail(saying)))"
    case .challenge: ".challenge"
    case .allowed(let methods): ".allowed([" + methods.map(text).joined(separator: ", ") + "])"
    case .status(let status): ".status(\(status))"
    case .emptyList: ".emptyList"
    }
  }
}
