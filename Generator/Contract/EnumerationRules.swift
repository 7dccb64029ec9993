import JSON

/// Words that no value can be, for the type beside them asks for another kind: such as `enum: [1, 2]` of strings.
struct EnumerationRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitSchemas { schema in
      guard let types = schema.keywords.types?.value, let values = schema.keywords.values,
        let stranger = values.value.first(where: { !$0.isAny(of: types) })
      else { return }
      let names = types.map(\.rawValue).sorted().joined(separator: " or ")
      found.append(
        Diagnostic(
          .warning, file: values.file, at: values.position, rule: .bounds,
          "`\(stranger.text)` never fits: it is \(stranger.kind.phrase), and `type` asks for \(names)"))
    }
    return found
  }
}

extension JSONValue {
  fileprivate func isAny(of types: Set<JSONType>) -> Bool {
    switch self {
    case .null: types.contains(.null)
    case .bool: types.contains(.boolean)
    case .string: types.contains(.string)
    case .integer: types.contains(.integer) || types.contains(.number)
    case .number(let number): types.contains(.number) || types.contains(.integer) && number.rounded() == number
    case .array: types.contains(.array)
    case .object: types.contains(.object)
    }
  }
}
