/// The places of a list's items that its filters speak of, by their names: `status` → `/live/status`, `cluster_id` →
/// `/cluster/id`, `node_id` → `/primary_node/id`, `tag` → `/tags`.
struct FilteredPlaces {
  let contract: Contract
  let item: Schema

  /// Where an item says what the parameter asks for; nil where no member is called so.
  func pointer(of parameter: Parameter) -> String? {
    let name = parameter.name
    if name.hasSuffix("_id") {
      let object = String(name.dropLast(3))
      return properties(item).first { $0.name == object || $0.name.hasSuffix("_\(object)") }
        .flatMap { member in properties(member.schema).contains { $0.name == "id" } ? "/\(member.name)/id" : nil }
    }
    for member in properties(item) {
      if member.name == name { return "/\(name)" }
      if member.name == name + "s", isArray(member.schema) { return "/\(member.name)" }
    }
    // What an object says of itself may lie one step deeper, and is then of the very same schema.
    for outer in properties(item) {
      let inner = properties(outer.schema).first { $0.name == name && refers($0.schema, like: parameter.schema) }
      if inner != nil { return "/\(outer.name)/\(name)" }
    }
    return nil
  }

  private func properties(_ schema: Schema) -> [Schema.Property] {
    guard case .object(let rules) = contract.resolved(schema).kind else { return [] }
    return rules.properties
  }

  private func isArray(_ schema: Schema) -> Bool {
    if case .array = contract.resolved(schema).kind { true } else { false }
  }

  private func refers(_ schema: Schema, like other: Schema) -> Bool {
    contract.resolved(other).name.map { contract.names(of: schema).contains($0) } ?? false
  }
}
