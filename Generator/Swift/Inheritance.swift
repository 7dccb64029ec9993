/// What a version of the API has from the one before it, because it means the same there: types become aliases, and
/// operations are served by the handlers that serve them there.
public struct Inheritance: Sendable {
  /// The version before, such as `v1.0`.
  let base: String
  /// The schemas whose types are those of the version before.
  let schemas: Set<String>
  /// By operationId, how many versions back the handler is.
  let operations: [String: Int]
  /// By the name of a check whether an object may be seen, how many versions back it is.
  let checks: [String: Int]
  /// The operations, as `GET /health`, that belong to no version and that one of those before serves.
  private let shared: Set<String>
  /// What the contract says that cannot be served beside the version before.
  let faults: [Diagnostic]

  /// - Parameter inherited: what the version before has from those before it.
  public init(_ contract: Contract, from base: Contract, which inherited: Inheritance?) {
    let comparison = MeaningComparison(contract, base)
    let same = contract.operations.filter(comparison.isInherited)
    self.base = base.version
    schemas = comparison.sharedSchemas()
    operations = Dictionary(
      same.map { ($0.id, 1 + (inherited?.operations[$0.id] ?? 0)) }, uniquingKeysWith: { first, _ in first })
    let declared = base.tags.compactMap { HandlerFile(contract: base, tag: $0, inheritance: inherited).declaredCheck }
    checks = (inherited?.checks ?? [:]).mapValues { $0 + 1 }.merging(declared.map { ($0, 1) }) { _, own in own }
    let prefix = VersionPrefix(base.version)
    let shared = Set(base.operations.filter { prefix.rest(of: $0.path) == nil }.map(\.subject))
      .union(inherited?.shared ?? [])
    self.shared = shared
    let own = contract.operations.filter { operation in !same.contains { $0.id == operation.id } }
    faults = own.filter { shared.contains($0.subject) }.map {
      Diagnostic(
        file: contract.file, at: $0.position, rule: ProjectRule.sharedPath,
        "`\($0.subject)` belongs to no version, so that all share it, and an earlier version means something "
          + "else by it: leave it as it was, or put what is new below `/\(contract.version)`")
    }
  }

  /// The Swift of `handlers` as many versions back.
  static func before(_ steps: Int, _ handlers: String = "handlers") -> String {
    handlers + String(repeating: ".before", count: steps)
  }

  /// Whether the version before serves it at its very path.
  func isServedBefore(_ operation: Operation) -> Bool {
    operations[operation.id] != nil && shared.contains(operation.subject)
  }

  /// The schemas that the code of `contract` needs types or readers of its own for.
  func own(in contract: Contract) -> Set<String> {
    var found: Set<String> = []
    var waiting: [Schema] = []
    for operation in contract.operations where operations[operation.id] == nil {
      operation.visitSchemas { waiting.append($0) }
    }
    while let schema = waiting.popLast() {
      schema.visitParts { part in
        guard case .reference(let name) = part.kind, !schemas.contains(name), found.insert(name).inserted else {
          return
        }
        if let target = contract.schema(named: name) { waiting.append(target) }
      }
    }
    return found
  }
}

/// Finds what means the same in two versions.
private struct MeaningComparison {
  private let contract: Contract
  private let base: Contract
  private let meanings: (own: ContractMeaning, base: ContractMeaning)
  private let recursions: (own: Recursion, base: Recursion)

  init(_ contract: Contract, _ base: Contract) {
    self.contract = contract
    self.base = base
    meanings = (ContractMeaning(contract), ContractMeaning(base))
    recursions = (Recursion(contract), Recursion(base))
  }

  /// Whether the handler of the version before serves an operation rightly: whatever the seal speaks of is the same, and
  /// so are the names in its path, by which the handler knows them.
  func isInherited(_ operation: Operation) -> Bool {
    guard let before = base.operations.first(where: { $0.id == operation.id }), operation.isNamed,
      before.method == operation.method, isAtSamePlace(before, operation)
    else { return false }
    return meanings.own.text(of: operation) == meanings.base.text(of: before)
  }

  /// `/v1.0/nodes` of v1.0 and `/v2.0/nodes` of v2.0 are one place, and `/health` of both.
  private func isAtSamePlace(_ before: Operation, _ operation: Operation) -> Bool {
    let old = VersionPrefix(base.version).rest(of: before.path)
    let new = VersionPrefix(contract.version).rest(of: operation.path)
    return old == new && (old != nil || before.path == operation.path)
  }

  /// The schemas whose Swift would be the same, their meaning and that of all that they are made of.
  func sharedSchemas() -> Set<String> {
    let same = Set(contract.schemas.filter(isSame).compactMap(\.name))
    let declared = Set(contract.schemas.filter(SwiftType.declares).compactMap(\.name))
    return same.filter { name in
      guard let schema = contract.schema(named: name) else { return false }
      return contract.schemasByName.reached(from: [schema]).allSatisfy { same.contains($0) || !declared.contains($0) }
    }
  }

  private func isSame(_ schema: Schema) -> Bool {
    guard SwiftType.declares(schema), let name = schema.name, let before = base.schema(named: name),
      SwiftType.declares(before), code(schema, in: contract, recursions.own) == code(before, in: base, recursions.base)
    else { return false }
    return meanings.own.text(of: schema) == meanings.base.text(of: before)
  }

  /// The declaration of a type, without what is written for readers.
  private func code(_ schema: Schema, in contract: Contract, _ recursion: Recursion) -> [Substring] {
    let file = SchemaFile(
      contract: contract, schema: schema, name: schema.name ?? "", recursion: recursion, side: .service)
    return (file.text() ?? "").split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }
}
