import YAML

/// What every part of a contract is described by, and how it is called.
struct DescriptionRules {
  private let contract: Contract
  private let root: Place

  init(_ contract: Contract, _ reading: ContractReading) {
    self.contract = contract
    root = reading.root
  }

  func diagnostics() -> [Diagnostic] {
    contract.operations.flatMap(operation)
      + contract.tags.filter(\.description.isEmpty).map {
        missing("description", of: "the tag `\($0.name)`", $0.position)
      }
      + contract.problemTypes.flatMap(problemType)
  }

  private func fault(_ position: Position, _ rule: String, _ message: String) -> Diagnostic {
    Diagnostic(file: contract.file, at: position, rule: rule, message)
  }

  private func missing(_ field: String, of what: String, _ position: Position) -> Diagnostic {
    fault(position, "described", "`\(field)` of \(what) is missing")
  }

  private func operation(_ operation: Operation) -> [Diagnostic] {
    let what = "\(operation.method) \(operation.path)"
    var found: [Diagnostic] = []
    if !operation.isNamed { found.append(missing("operationId", of: what, operation.position)) }
    if operation.summary.isEmpty { found.append(missing("summary", of: what, operation.position)) }
    if operation.description.isEmpty { found.append(missing("description", of: what, operation.position)) }
    if operation.permission.isEmpty { found.append(missing("x-permission", of: what, operation.position)) }
    let isName =
      operation.id.first?.isLowercase == true
      && operation.id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if operation.isNamed, !isName {
      found.append(
        fault(
          operation.position, "operation-id",
          "`\(operation.id)` must be letters and digits that begin with a small letter"))
    }
    if operation.tags.count != 1 {
      found.append(fault(operation.position, "tag", "an operation has one tag: \(what) has \(operation.tags.count)"))
    }
    found += permission(operation)
    for parameter in operation.parameters where parameter.description.isEmpty {
      found.append(missing("description", of: "the parameter `\(parameter.name)`", parameter.position))
    }
    return found
  }

  /// `none`, `self`, or what and what for: `instance:power`.
  private func permission(_ operation: Operation) -> [Diagnostic] {
    let text = operation.permission
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPermission =
      words.count == 2
      && words.allSatisfy { word in
        word.first?.isLetter == true && word.utf8.allSatisfy { 0x61...0x7a ~= $0 || $0 == UInt8(ascii: "-") }
      }
    guard !text.isEmpty, !isPermission, text != "none", text != "self" else { return [] }
    return [
      fault(operation.position, "permission", "`\(text)` is neither `none`, `self`, nor like `node:read`")
    ]
  }

  private func problemType(_ type: Contract.ProblemType) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (field, text) in [("title", type.title), ("cause", type.cause), ("cure", type.cure)] where text.isEmpty {
      found.append(missing(field, of: "the problem type `\(type.name)`", type.position))
    }
    if !(400..<600 ~= type.status) {
      found.append(fault(type.position, "status", "a problem has a status from 400 to 599, not \(type.status)"))
    }
    return found
  }
}
