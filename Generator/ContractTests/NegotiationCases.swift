/// The cases of method, path and `Accept`.
struct NegotiationCases {
  let contract: Contract
  let operation: Operation

  func all() -> [ContractCase] { methods() + paths() + accepts() }

  private static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

  /// The methods that the path does not have; told by the first operation of a path.
  private func methods() -> [ContractCase] {
    let here = contract.operations(at: operation.path)
    guard here.first?.id == operation.id else { return [] }
    let allowed = here.map(\.method)
    let names = allowed.contains("GET") ? allowed + ["HEAD"] : allowed
    let others = Self.methods + (allowed.contains("GET") ? [] : ["HEAD"])
    return others.filter { !allowed.contains($0) }.map {
      ContractCase("the method \($0)", [.method($0)], .allowed(names.sorted()))
    }
  }

  private func paths() -> [ContractCase] {
    let path = GivenNames.filled(operation)
    guard path != "/" else { return [] }
    // A word after a collection may be taken for an id.
    let isCollection = contract.isCollection(operation.path)
    let words = isCollection ? "/zq/zq/zq/zq" : "/zq"
    return [
      ContractCase("a slash after the path", [.path(path + "/")], .problem(404, "not-found")),
      ContractCase("another word after the path", [.path(path + words)], .problem(404, "not-found")),
    ]
  }

  private func accepts() -> [ContractCase] {
    let type = operation.successes.flatMap(\.contents).first?.mediaType ?? "application/json"
    func refused(_ accept: String) -> ContractCase {
      ContractCase("Accept: \(accept)", [.header("Accept", accept)], .problem(406, "not-acceptable"))
    }
    func accepted(_ accept: String) -> ContractCase {
      ContractCase(
        "Accept: \(accept) accepted", [.header("Accept", accept), .query("\(BodyCases.planted)=1")],
        .parameterFault(BodyCases.planted, rule: "unknown"))
    }
    let family = type.prefix { $0 != "/" } + "/*"
    return [
      refused("image/png"), refused("\(type);q=0"), refused("*/*, \(type);q=0"), refused("application/xml, image/*"),
      accepted(type), accepted("*/*"), accepted("image/png, \(family);q=0.1"), accepted(type.uppercased()),
    ]
  }
}
