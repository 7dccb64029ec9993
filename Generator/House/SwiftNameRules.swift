import YAML

/// Different names of a contract must not become one name in Swift.
struct SwiftNameRules {
  let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    var found = unique(types(), "type", "types")
    contract.visitSchemas { schema in
      if case .enumeration(let words) = schema.kind {
        found += unique(
          words.map { Name($0, SwiftName.member($0), schema.position) }, "case", "cases", taken: ["allCases"])
      }
    }
    for schema in contract.schemas {
      guard case .object(let rules) = schema.kind else { continue }
      found += unique(
        rules.properties.map { Name($0.name, SwiftName.member($0.name), $0.position) }, "property", "properties")
      found += inline(rules, of: schema)
    }
    for operation in contract.operations { found += parameters(operation) }
    return found
  }

  /// A name of the contract, what becomes of it, and where it stands.
  private struct Name {
    let written: String
    let swift: String
    let position: Position

    init(_ written: String, _ swift: String, _ position: Position) {
      self.written = written
      self.swift = swift
      self.position = position
    }
  }

  private func unique(_ names: [Name], _ what: String, _ several: String, taken: Set<String> = []) -> [Diagnostic] {
    var first: [String: String] = [:]
    return names.compactMap { name in
      if taken.contains(name.swift) {
        return clash(name.position, "the \(what) `\(name.written)` would be `\(name.swift)` in Swift, which is taken")
      }
      guard let other = first.updateValue(name.written, forKey: name.swift) else { return nil }
      return clash(
        name.position, "the \(several) `\(other)` and `\(name.written)` would have one name in Swift: `\(name.swift)`")
    }
  }

  private func clash(_ position: Position, _ message: String) -> Diagnostic {
    Diagnostic(.unsupported, file: contract.file, at: position, rule: .swiftName, message)
  }

  private func types() -> [Name] {
    contract.schemas.compactMap { schema in schema.name.map { Name($0, SwiftName.type($0), schema.position) } }
      + contract.operations.filter { !$0.id.isEmpty }.reduce(into: []) { names, operation in
        // Two operations of one id have been told already.
        if !names.contains(where: { $0.written == operation.id }) {
          names.append(Name(operation.id, SwiftName.type(operation.id), operation.position))
        }
      }
  }

  /// An enumeration that is declared inside an object's type hides a type of the same name.
  private func inline(_ rules: Schema.ObjectRules, of schema: Schema) -> [Diagnostic] {
    var visible: Set<String> = [SwiftName.type(schema.name ?? "")]
    for property in rules.properties { visible.formUnion(references(property.schema)) }
    return rules.properties.compactMap { property in
      guard case .enumeration = property.schema.innermost.kind else { return nil }
      let type = SwiftName.type(property.name)
      guard visible.contains(type) else { return nil }
      return clash(
        property.position,
        "the enumeration of `\(property.name)` would hide the type `\(type)`: put it in components/schemas")
    }
  }

  private func references(_ schema: Schema) -> [String] {
    if case .reference(let name) = schema.innermost.kind { [SwiftName.type(name)] } else { [] }
  }

  private func parameters(_ operation: Operation) -> [Diagnostic] {
    var visible: Set<String> = ["Call", "Answer"]
    operation.visitSchemas { visible.formUnion(references($0)) }
    let names = operation.parameters.map { Name($0.name, SwiftName.member($0.name), $0.position) }
    let taken: Set<String> = ["context", "scope", "listing", "body", "parameters", "input"]
    return unique(names, "parameter", "parameters", taken: taken)
      + operation.parameters.compactMap { parameter in
        guard case .enumeration = parameter.schema.kind else { return nil }
        let type = SwiftName.type(parameter.name)
        guard visible.contains(type) else { return nil }
        return clash(
          parameter.position,
          "the enumeration of `\(parameter.name)` would hide the type `\(type)`: put it in components/schemas")
      }
  }
}
