import Generator

/// Which requests may go to a deployment that others depend on, and what makes the others harmless.
///
/// A request that must be refused is safe only where the deployment conforms, and that is what is to be found out. So
/// only requests of safe methods go to it, unless changes are allowed. Then, to what the check has not made itself, a
/// request of another method goes without a token, and speaks besides of an object that does not exist, with a body that
/// is no JSON: even a deployment that asks for no token finds nothing to do in it.
struct Caution {
  let cases: OperationCases
  let operation: Generator.Operation
  let allowsChanges: Bool

  enum Decision {
    /// The case, made harmless where it was not.
    case send(ContractCase)
    /// Why not.
    case withhold(String)
  }

  static let change = "might change something"
  static let malformedWire = "needs a request that is no proper HTTP; the contract tests send it"
  static let otherToken = "needs tokens with other rights; the contract tests make them"
  static let forbidden = "the token may not do this"
  static let network = "depends on the network that the request comes from"

  /// An id that is well formed and that nothing has.
  static let unknownID = "01938f6e-7c1a-7d52-9b0e-ffffffffffff"

  var isRead: Bool { Caution.isSafe(cases.method) }

  /// RFC 9110, section 9.2.1.
  private static func isSafe(_ method: String) -> Bool { ["GET", "HEAD", "OPTIONS"].contains(method) }

  /// - Parameter isOurs: whether the objects of the operation were made for this very purpose.
  func decision(on each: ContractCase, isOurs: Bool = false) -> Decision {
    var (isWire, needsToken, isAnonymous, hasOtherToken) = (false, false, false, false)
    var (hasPath, hasBody, method) = (false, false, cases.method)
    for edit in each.edits {
      switch edit {
      case .announced, .chunked: isWire = true
      case .token, .tokenElsewhere: needsToken = true
      case .noToken: isAnonymous = true
      case .header("X-Auth-Token", _): hasOtherToken = true
      case .path(let path):
        hasPath = true
        // Any proxy may refuse such a path by itself (RFC 9112, section 3.2).
        if path.contains("%zz") { isWire = true }
      case .body: hasBody = true
      case .method(let name): method = name
      default: break
      }
    }
    if isWire { return .withhold(Caution.malformedWire) }
    if needsToken { return .withhold(Caution.otherToken) }
    var edits = each.edits
    if !hasPath { edits.append(.path(unknownPath)) }
    if !allowsChanges, !Caution.isSafe(method) { return .withhold(Caution.change) }
    // No operation has that method, so nobody is asked for a token.
    if case .allowed = each.expected {
      return .send(ContractCase(each.name, edits + [.noToken, .noBody], each.expected))
    }
    if Caution.isSafe(method) {
      return isLocal(each, isAnonymous || hasOtherToken) ? .withhold(Caution.network) : .send(each)
    }
    if isOurs { return .send(each) }
    let isHarmless = !operation.allowsAnonymous && (cases.path.contains("{") || operation.body != nil)
    guard isAnonymous, isHarmless else { return .withhold(Caution.change) }
    if operation.body != nil, !hasBody { edits.append(.body("{")) }
    return .send(ContractCase(each.name, edits, each.expected))
  }

  /// The path with ids that nothing has.
  private var unknownPath: String {
    cases.path.replacing(/\{[a-z_]+\}/, with: Caution.unknownID)
  }

  /// Whether who needs no token here may need one elsewhere, as with what is open to the machine itself alone.
  private func isLocal(_ each: ContractCase, _ lacksToken: Bool) -> Bool {
    guard lacksToken, operation.allowsAnonymous, case .status = each.expected else { return false }
    return operation.responses.contains { $0.status == "401" }
  }
}

extension Generator.Operation {
  /// Whether a status says that the token lacks the permission, and so nothing of the operation.
  func isForbidden(_ status: Int) -> Bool { status == 403 && responses.contains { $0.status == "403" } }
}

extension Scenario {
  /// What it is called in a report.
  var name: String {
    switch self {
    case .example: "the example"
    case .withoutBody: "the example without a body"
    case .dryRun: "a dry run"
    case .head: "HEAD"
    case .notModified: "If-None-Match"
    case .matched: "If-Match"
    case .repeated: "a request twice"
    case .walk: "page by page"
    case .filter(let parameter, _): "\(parameter) filters"
    case .foreignCursor: "cursors of other lists"
    case .hiddenLooksUnknown: "a hidden object looks unknown"
    }
  }

  /// Why it is not run from outside against what is not ours; nil where it is.
  func reasonAgainst(_ isRead: Bool) -> String? {
    switch self {
    case .example, .walk, .head, .notModified, .filter, .foreignCursor: isRead ? nil : Caution.change
    case .withoutBody, .dryRun, .matched, .repeated: Caution.change
    case .hiddenLooksUnknown: Caution.otherToken
    }
  }
}
