import JSON

/// Values for the tests of a client: what its types make of the document's examples, what stands in for one that the
/// document does not give, and either as Swift.
struct ClientSamples {
  private let contract: Contract
  private let validator: SchemaValidator
  private let projection: Projection

  init(_ contract: Contract) {
    self.contract = contract
    // A client demands what answers must have.
    validator = SchemaValidator(ofAnswers: contract)
    projection = Projection(contract, on: .generalClient)
  }

  func fits(_ value: JSONValue, _ schema: Schema) -> Bool { validator.faults(in: value, against: schema).isEmpty }

  /// What the type of `schema` keeps of a value that fits, with defaults for the members that are absent.
  func kept(_ value: JSONValue, _ schema: Schema) -> JSONValue { projection.value(value, schema) }

  /// A value that fits and is not null, of `examples` where one does; nil where none is at hand.
  func value(_ schema: Schema, going direction: Direction, examples: [JSONValue] = []) -> JSONValue? {
    (examples + [made(schema, direction)].compactMap(\.self)).first { !$0.isNull && fits($0, schema) }
  }

  /// The shortest value at hand that fits and is not null, for what only has to be there.
  func least(_ schema: Schema, examples: [JSONValue]) -> JSONValue? {
    let empty: [JSONValue] = [.array([]), .object([])]
    if let empty = empty.first(where: { fits($0, schema) }) { return empty }
    let all = [Direction.sent, .read].compactMap { made(schema, $0) } + examples
    return all.filter { !$0.isNull && fits($0, schema) }.min { $0.text.utf8.count < $1.text.utf8.count }
  }

  private func made(_ schema: Schema, _ direction: Direction) -> JSONValue? {
    SampleValue(contract: contract, direction: direction).value(schema)
  }

  /// A value that fits as an expression, which may throw where a test calls it.
  func expression(_ value: JSONValue, _ type: SwiftType) -> String {
    switch SwiftType.expression(value, contract.resolved(type.schema), contract) {
    // Of an optional type that would be no value.
    case ".none": return ".init(rawValue: \"none\")"
    case let expression?: return expression
    case nil:
      let text = SwiftName.literal(kept(value, type.schema).text)
      if ClientValue(contract, type.schema, valueName: type.valueName).isCodec { return "try value(\(text))" }
      return "try value(\(text)) { (reader) throws(JSONSyntaxError) -> \(type.name)? in try \(type.reading) }"
    }
  }
}
