/// The expression that reads an array or a map: a call with a closure that reads an element.
struct CollectionReading {
  private let call: String
  private let arguments: [String]
  private let items: SwiftType

  init(_ schema: Schema, array rules: Schema.ArrayRules, of items: SwiftType) {
    call = "reader.array"
    if rules.minItems != nil { Ledger.note(.minItems, of: schema) }
    if rules.maxItems != nil { Ledger.note(.maxItems, of: schema) }
    arguments =
      (rules.minItems.map { ["minItems: \($0)"] } ?? []) + (rules.maxItems.map { ["maxItems: \($0)"] } ?? [])
    self.items = items
  }

  init(_ schema: Schema, map rules: Schema.ObjectRules, of items: SwiftType) {
    call = "reader.map"
    if rules.minProperties != nil { Ledger.note(.minProperties, of: schema) }
    arguments = rules.minProperties.map { ["minProperties: \($0)"] } ?? []
    self.items = items
  }

  /// - Parameter inCondition: whether a brace follows, so that the closure must not trail.
  func reading(inCondition: Bool) -> String {
    let closure = "{ \(signature) in \(element) }"
    if inCondition { return "\(call)(\((arguments + [closure]).joined(separator: ", ")))" }
    return "\(start) \(closure)"
  }

  /// Adds the statement `prefix READING` with the closure on lines of its own.
  func emit(_ prefix: String, into source: inout SwiftSource) {
    source.line("\(prefix) \(start) { \(signature) in")
    source.indented { source in
      if isNullable { source.line(element) } else { items.emitReading("try", into: &source) }
    }
    source.line("}")
  }

  private var start: String { arguments.isEmpty ? call : "\(call)(\(arguments.joined(separator: ", ")))" }
  private var isNullable: Bool { items.contract.isNullable(items.schema) }

  private var signature: String {
    // With a choice of two nils, the compiler has to be told which.
    "(reader) throws(JSONSyntaxError)" + (isNullable ? " -> \(items.name)??" : "")
  }

  /// Nil for an element that does not fit, `.some(nil)` for null.
  private var element: String {
    if isNullable { items.contract.noteNull(of: items.schema) }
    return items.elementReading
  }
}

extension SwiftType {
  /// How it is read where it is an array or a map.
  var collection: CollectionReading? {
    switch schema.kind {
    case .array(let rules): CollectionReading(schema, array: rules, of: of(rules.items))
    case .object(let rules): rules.additional.map { CollectionReading(schema, map: rules, of: of($0)) }
    case .reference(let name): contract.schema(named: name).flatMap { of($0).collection }
    default: nil
    }
  }

  /// Adds the statement `prefix READING`, on several lines where it is too long for one.
  func emitReading(_ prefix: String, into source: inout SwiftSource) {
    let statement = "\(prefix) \(reading)"
    guard !source.fits(statement), let collection else { return source.line(statement) }
    collection.emit(prefix, into: &source)
  }
}
