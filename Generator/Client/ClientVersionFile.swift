/// The files of the client as a whole: all of its operations, and the problems that they may end with.
struct ClientVersionFile {
  let contract: Contract

  func operations() -> String {
    var source = SwiftSource(from: contract, importing: ["APIClient"])
    source.line()
    source.documentation("The operations of \(contract.version) of \(contract.title).")
    source.block("public enum Operations") { source in
      source.line("/// The version of the API that this client speaks.")
      source.line("public static let version = \(SwiftName.literal(contract.version))")
      source.line()
      source.line("/// Every operation, in the order of the contract.")
      source.line("public static let all: [any DescribedOperation.Type] = [")
      source.indented { source in
        for operation in contract.operations { source.line("\(SwiftName.type(operation.id)).self,") }
      }
      source.line("]")
    }
    return source.text
  }

  func problemTypes() -> String {
    var source = SwiftSource(from: contract, importing: ["APIClient"])
    source.line()
    OpenWordDeclaration(
      name: "ProblemType", description: "A kind of problem: the last part of the `type` of a `Problem`.",
      words: EnumerationWords(contract.problemTypes.map { ($0.name, nil, "\($0.title).") })
    ).emit(into: &source)
    return source.text
  }
}
