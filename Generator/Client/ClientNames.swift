/// What the operations of a contract are called in its client.
struct ClientNames {
  /// The type of each operation, in the order of the contract.
  let types: [String]
  /// The function of each operation.
  let functions: [String]
  /// The types of the schemas, which nothing that is declared inside of an operation may hide; empty in the house, whose
  /// rules see to that.
  let schemas: Set<String>

  init(_ contract: Contract, _ kind: ClientKind) {
    let schemas = Set(contract.schemas.compactMap(\.name).map { SwiftName.type($0) })
    self.schemas = kind == .house ? [] : schemas
    // Types are files too, and some file systems do not tell upper from lower case.
    var taken = Set(schemas.map { $0.lowercased() })
    var members = UniqueNames(taken: ["connection", "credentials", "send"])
    var types: [String] = []
    for operation in contract.operations {
      let wish = SwiftName.type(operation.id)
      // Where the function is called the same, as of an id that begins with a digit, it would hide the type.
      let isHidden = wish == SwiftName.member(operation.id)
      var name = isHidden || taken.contains(wish.lowercased()) ? wish + "Operation" : wish
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(wish)Operation\(number)"
        number += 1
      }
      types.append(name)
    }
    self.types = types
    functions = contract.operations.map { members.name(SwiftName.member($0.id)) }
  }
}
