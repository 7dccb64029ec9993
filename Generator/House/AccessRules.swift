/// Who may call what.
struct AccessRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] { contract.operations.flatMap { permission($0) + security($0) } }

  /// `none`, `self`, or what and what for: `instance:power`.
  private func permission(_ operation: Operation) -> [Diagnostic] {
    let text = operation.permission
    if text.isEmpty {
      let message = "`x-permission` of \(operation.subject) is missing: `none`, `self`, or like `node:read`"
      return [contract.finding(.permission, operation.position, message)]
    }
    let words = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPermission =
      words.count == 2
      && words.allSatisfy { word in
        word.first?.isLetter == true && word.utf8.allSatisfy { 0x61...0x7a ~= $0 || $0 == UInt8(ascii: "-") }
      }
    guard !isPermission, text != "none", text != "self" else { return [] }
    let message = "`\(text)` is neither `none`, `self`, nor like `node:read`"
    return [contract.finding(.permission, operation.position(of: "x-permission"), message)]
  }

  /// A permission needs a token, and an operation for everyone says so in `security`.
  private func security(_ operation: Operation) -> [Diagnostic] {
    guard contract.security != nil || operation.security != nil else {
      let message = "nothing says who may call \(operation.subject): neither its `security` nor that of the contract"
      return [contract.finding(.security, operation.position, message)]
    }
    guard !operation.permission.isEmpty, (operation.permission == "none") != operation.allowsAnonymous else {
      return []
    }
    let message = "`x-permission: \(operation.permission)` and `security` disagree on whether a token is needed"
    return [contract.finding(.security, operation.position(of: "security"), message)]
  }
}
