/// The cases of a body for an operation that takes none.
struct UnwantedBodyCases {
  static func all() -> [ContractCase] {
    let type = RequestEdit.header("Content-Type", "application/json")
    return [
      ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), type], .problem(400, "malformed-request")),
      // Clients that always send an object mean nothing by an empty one.
      ContractCase(
        "a body accepted: an empty object", [.body("{}"), type, .query("\(BodyCases.planted)=1")],
        .parameterFault(BodyCases.planted, rule: "unknown")),
    ]
  }
}
