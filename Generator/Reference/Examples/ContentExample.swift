import JSON

extension Content {
  /// The examples that readers are shown: what the contract gives, or else one made of the schema.
  ///
  /// What operations share may have an example for each of them, named for it: an operation shows its own alone.
  func shown(
    for operation: Operation, of contract: Contract, in direction: Direction
  ) -> [(name: String, value: JSONValue)] {
    if let own = examples.first(where: { $0.name == operation.id }) { return [(own.name, own.value)] }
    let given = examples.filter { !contract.hasOperation($0.name) }
    if !given.isEmpty { return given.prefix(6).map { ($0.name, $0.value) } }
    let sample = schema.flatMap { SampleValue(contract: contract, direction: direction).value($0) }
    return sample.map { [("", $0)] } ?? []
  }

  /// How a value is written in this media type: as JSON for people, or as the text that it is.
  func text(_ value: JSONValue) -> String {
    let text = isJSON ? nil : value.string
    return text ?? JSONText().text(value)
  }
}
