/// Cases as expressions of the tests.
extension ContractCase {
  var swift: String {
    if let tries { Ledger.note(tries) }
    let list = edits.map(\.swift).joined(separator: ", ")
    return "ContractCase(\(SwiftName.literal(name)), [\(list)], \(expected.swift))"
  }
}

extension RequestEdit {
  var swift: String {
    switch self {
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
    case .token(let permissions): ".token(\(SwiftName.literals(permissions)))"
    case .tokenElsewhere(let permissions): ".tokenElsewhere(\(SwiftName.literals(permissions)))"
    }
  }
}

extension ExpectedAnswer {
  var swift: String {
    switch self {
    case .bodyFault(let pointer, let rule, let saying):
      ".bodyFault(at: \(text(pointer)), rule: \(text(rule))\(detail(saying)))"
    case .parameterFault(let name, let rule, let saying):
      ".parameterFault(\(text(name)), rule: \(text(rule))\(detail(saying)))"
    case .faults(let all): ".faults(\(SwiftName.literals(all)))"
    case .problem(let status, let type, let saying): ".problem(\(status), \(text(type))\(detail(saying)))"
    case .challenge: ".challenge"
    case .allowed(let methods): ".allowed(\(SwiftName.literals(methods)))"
    case .status(let status): ".status(\(status))"
    case .emptyList: ".emptyList"
    }
  }

  private func detail(_ detail: String) -> String { detail.isEmpty ? "" : ", saying: \(text(detail))" }
}

extension Scenario {
  var swift: String {
    switch self {
    case .example(let statuses): ".example(\(statuses))"
    case .withoutBody(let statuses): ".withoutBody(\(statuses))"
    case .dryRun(let path): ".dryRun(path: \(path.map(text) ?? "nil"))"
    case .head: ".head"
    case .notModified: ".notModified"
    case .matched(let path): ".matched(path: \(text(path)))"
    case .repeated(let other): ".repeated(other: [\(other.map(\.swift).joined(separator: ", "))])"
    case .walk(let queries): ".walk(queries: \(SwiftName.literals(queries)))"
    case .filter(let parameter, let pointer): ".filter(parameter: \(text(parameter)), pointer: \(text(pointer)))"
    case .foreignCursor(let path, let query):
      ".foreignCursor(path: \(text(path)), query: \(query.map(text) ?? "nil"))"
    case .hiddenLooksUnknown(let permission): ".hiddenLooksUnknown(permission: \(text(permission)))"
    }
  }
}

private func text(_ text: String) -> String { SwiftName.literal(text) }
