/// Which properties of objects lead back to objects of their own kind.
struct Recursion {
  /// Two schemas are of one component where a value of each may hold one of the other in place.
  private let components: [String: Int]

  init(_ contract: Contract) {
    var held: [String: [String]] = [:]
    for schema in contract.schemas {
      guard let name = schema.name else { continue }
      held[name] = Recursion.held(by: schema)
      // Arrays and maps hold theirs elsewhere.
      if case .object(let rules) = schema.kind {
        held[name] = rules.properties.flatMap { Recursion.held(by: $0.schema) }
      }
    }
    components = StrongComponents(held).numbers
  }

  /// Whether a value of `schema`, a property of `owner`, may hold an `owner` in place.
  func returns(to owner: String, by schema: Schema) -> Bool {
    guard case .reference(let name) = schema.kind, let component = components[name] else { return false }
    return component == components[owner]
  }

  private static func held(by schema: Schema) -> [String] {
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
