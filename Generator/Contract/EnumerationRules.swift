import JSON

/// Words that no value can be, for the type beside them asks for another kind: such as `enum: [1, 2]` of strings.
struct EnumerationRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitSchemas { schema in
      guard let types = schema.keywords.types?.value, let values = schema.keywords.values,
        let stranger = values.value.first(where: { !JSONType(of: $0).isAny(of: types) })
      else { return }
      let names = types.map(\.rawValue).sorted().joined(separator: " or ")
      found.append(
        Diagnostic(
          .warning, file: values.file, at: values.position, rule: .misfittingEnum,
          "`\(stranger.text)` never fits: it is \(stranger.kind.phrase), and `type` asks for \(names); "
            + "write it so, add its type, or remove it"))
    }
    return found
  }
}
