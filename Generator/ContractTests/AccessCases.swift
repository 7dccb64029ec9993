/// The cases of who asks: without a token, with one that is none, and with one that lacks the permission.
struct AccessCases {
  let contract: Contract
  let operation: Operation

  func all() -> [ContractCase] { tokens() + rights() }

  private func tokens() -> [ContractCase] {
    // Whoever needs no token is not refused for one that is wrong.
    let refused: ExpectedAnswer = operation.allowsAnonymous ? .status(200) : .challenge
    var all = [
      ContractCase("no token", [.noToken], refused),
      ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], refused),
      ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], refused),
      ContractCase(
        "an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], refused),
      ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], refused),
      ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], refused),
      ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], refused),
    ]
    if !operation.allowsAnonymous {
      all.append(
        ContractCase(
          "a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("\(BodyCases.planted)=1")],
          .parameterFault(BodyCases.planted, rule: "unknown")))
    }
    return all
  }

  // MARK: Permissions

  /// What lets a token see the objects of the operation, where that is a permission.
  private var reading: String? {
    let own = operation.permission
    if own.hasSuffix(":read") { return own }
    let singular = operation.tag.hasSuffix("s") ? String(operation.tag.dropLast()) : operation.tag
    return permissions.first { $0 == "\(singular):read" }
  }

  private var permissions: [String] {
    guard case .enumeration(let words)? = contract.schema(named: "Permission")?.kind else { return [] }
    return words
  }

  /// A read permission that shows nothing of the operation's objects.
  var blind: String? {
    permissions.last { $0.hasSuffix(":read") && !$0.hasPrefix("system:") && $0 != reading }
  }

  private var hasID: Bool { operation.path.contains("{") }
  private var isRead: Bool { operation.permission.hasSuffix(":read") }

  private func rights() -> [ContractCase] {
    if operation.permission == "none" { return [] }
    var all = unknownID
    guard let blind, operation.permission != "self" else { return all }
    let hidden: ExpectedAnswer = hasID ? .problem(404, "not-found") : isRead ? .emptyList : .problem(403, "forbidden")
    all.append(ContractCase("a token that sees nothing of it", [.token([blind])], hidden))
    if let reading, !isRead {
      all.append(
        ContractCase(
          "a token that may only look", [.token([reading])],
          .problem(403, "forbidden", saying: operation.permission)))
    }
    if isRead, !hasID, operation.parameters.contains(where: { $0.name == "cluster_id" }) {
      all.append(
        ContractCase(
          "a token for another cluster", [.tokenElsewhere([operation.permission]), .query("cluster_id={cluster}")],
          .emptyList))
    }
    all += order(hidden)
    if hasID {
      all.append(
        ContractCase(
          "a token for another cluster", [.tokenElsewhere([operation.permission])], .problem(404, "not-found")))
    }
    return all
  }

  /// Who may not ask learns nothing of the body.
  private func order(_ hidden: ExpectedAnswer) -> [ContractCase] {
    guard operation.body != nil, let blind else { return [] }
    var all = [
      ContractCase("no token and a body that is no JSON", [.noToken, .body("{")], .challenge),
      ContractCase(
        "a token that sees nothing of it and a body that is no JSON", [.token([blind]), .body("{")], hidden),
    ]
    if let reading {
      all.append(
        ContractCase(
          "a token that may only look and a body that is no JSON", [.token([reading]), .body("{")],
          .problem(403, "forbidden")))
    }
    return all
  }

  private var unknownID: [ContractCase] {
    guard hasID, let start = operation.path.firstIndex(of: "{"), let end = operation.path.firstIndex(of: "}") else {
      return []
    }
    let path = operation.path.replacingCharacters(
      from: start, through: end, with: "01938f6e-7c1a-7d52-9b0e-ffffffffffff")
    let unknown = ContractCase("an unknown id", [.path(path)], .problem(404, "not-found"))
    guard operation.method == "GET" else { return [unknown] }
    return [
      unknown, ContractCase("HEAD of an unknown id", [.method("HEAD"), .path(path)], .problem(404, "not-found")),
    ]
  }
}

extension String {
  fileprivate func replacingCharacters(from start: Index, through end: Index, with text: String) -> String {
    self[..<start] + text + self[index(after: end)...]
  }
}
