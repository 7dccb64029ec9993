import JSON

/// Examples of the schemas that have a name: what stands in their place in the examples of bodies.
struct SchemaExamples {
  private let contract: Contract
  private var byName: [String: JSONValue] = [:]

  init(_ contract: Contract) {
    self.contract = contract
    for schema in contract.schemas { if let name = schema.name { byName[name] = schema.examples.first?.value } }
    // What an answer shows is whole; a request may leave much out.
    for operation in contract.operations {
      for content in operation.responses.flatMap(\.contents) + (operation.body?.contents ?? []) {
        for example in content.examples { content.schema.map { take(example.value, of: $0) } }
      }
    }
  }

  /// An example of an object, where there is one that is more than a member.
  func value(of name: String) -> JSONValue? { byName[name].flatMap { ($0.members ?? []).count > 1 ? $0 : nil } }

  private mutating func take(_ value: JSONValue, of schema: Schema) {
    switch schema.kind {
    case .reference(let name):
      if byName[name] == nil, value.members != nil { byName[name] = value }
      if let target = contract.schema(named: name) { take(value, of: target) }
    case .array(let rules): (value.array ?? []).first.map { take($0, of: rules.items) }
    case .object(let rules):
      for property in rules.properties { value[property.name].map { take($0, of: property.schema) } }
    default: break
    }
  }
}
