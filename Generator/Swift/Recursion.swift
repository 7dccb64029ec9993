/// Which properties of an object lead back to objects of its own kind.
struct Recursion {
  let contract: Contract
  /// The object's type.
  let owner: String

  /// Whether a value of `schema` may hold an `owner` in place; arrays and maps hold theirs elsewhere.
  func returns(by schema: Schema) -> Bool {
    var reached: Set<String> = []
    var rest = held(by: schema)
    while let name = rest.popLast() {
      if SwiftName.type(name) == owner { return true }
      guard reached.insert(name).inserted, let target = contract.schema(named: name) else { continue }
      rest += held(by: target)
      if case .object(let rules) = target.kind { rest += rules.properties.flatMap { held(by: $0.schema) } }
    }
    return false
  }

  private func held(by schema: Schema) -> [String] {
    if case .reference(let name) = schema.kind { [name] } else { [] }
  }
}

/// A property that leads back to its owner: a Swift structure cannot hold another of its kind in place, an array can.
///
/// One that is always there needs no such care: on every way back there is another that may be absent or null.
struct RecursiveField {
  let field: ObjectField

  private var storage: String { SwiftName.plain(field.property.name) + "Storage" }

  private enum Shape { case inPlace, optional, patch }

  private var shape: Shape {
    switch field.presence {
    case .always, .defaulted: .inPlace
    case .nullable, .optional: .optional
    case .patch: .patch
    }
  }

  func emitProperty(into source: inout SwiftSource) {
    guard shape != .inPlace else { return source.line("public var \(field.name): \(field.type)") }
    source.block("public var \(field.name): \(field.type)") {
      $0.line(shape == .patch ? "get { \(storage).first ?? .absent }" : "get { \(storage).first }")
      $0.line("set { \(storage) = \(stored("newValue")) }")
    }
    source.line("/// At most one: it lies outside of this value, which could not hold its own kind.")
    source.line("private var \(storage): [\(shape == .patch ? field.type : field.swift.name)]")
  }

  /// The statement of the initializer.
  var initialization: String {
    shape == .inPlace ? "self.\(field.name) = \(field.name)" : "\(storage) = \(stored(field.name))"
  }

  private func stored(_ value: String) -> String {
    shape == .patch ? "[\(value)]" : "\(value).map { [$0] } ?? []"
  }
}
