/// How a value of a schema is handed to a request, and read from a response.
struct ClientValue {
  let contract: Contract
  let swift: SwiftType

  init(_ contract: Contract, _ schema: Schema, valueName: String, owner: String? = nil) {
    self.contract = contract
    swift = SwiftType(contract: contract, schema: schema, valueName: valueName, owner: owner)
  }

  /// Whether it is a parameter as it stands: a scalar, or a list of scalars.
  var isPlain: Bool { ClientValue.isPlain(swift.schema, contract) }

  private static func isPlain(_ schema: Schema, _ contract: Contract) -> Bool {
    switch contract.resolved(schema).kind {
    case .string, .enumeration, .integer, .number, .boolean: true
    case .array(let rules): !contract.isNullable(rules.items) && isPlain(rules.items, contract)
    case .object, .choice, .reference, .any, .never: false
    }
  }

  /// Whether its type reads and writes itself as JSON.
  var isCodec: Bool {
    guard !contract.isNullable(swift.schema) else { return false }
    switch contract.resolved(swift.schema).kind {
    case .object(let rules): return !SwiftType.isMap(rules)
    case .choice, .any, .never: return true
    default: return false
    }
  }

  /// A closure that writes `value` as JSON.
  func writing(_ value: String) -> String { "{ writer in \(swift.elementWriting(value)) }" }

  /// The same of a value that null has been taken from.
  func writingPresent(_ value: String) -> String { "{ writer in \(swift.writing(value)) }" }

  /// A closure that reads it.
  var reading: String { "{ (reader) throws(JSONSyntaxError) in \(swift.elementReading) }" }
}
