import JSON
import Pattern

/// The keywords of a schema, read as what each must be.
struct Keywords {
  private let members: [JSONValue.Member]
  let place: Location
  let compiler: Compiler

  init(_ members: [JSONValue.Member], at place: Location, of compiler: Compiler) {
    self.members = members
    self.place = place
    self.compiler = compiler
  }

  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  // MARK: Plain values

  func text(_ name: String) throws(JSONSchemaError) -> String? {
    guard let value = self[name] else { return nil }
    guard case .string(let text) = value else { throw mismatch(name, "a string", value) }
    return text
  }

  func flag(_ name: String) throws(JSONSchemaError) -> Bool {
    guard let value = self[name] else { return false }
    guard case .bool(let flag) = value else { throw mismatch(name, "a boolean", value) }
    return flag
  }

  func number(_ name: String) throws(JSONSchemaError) -> ExactNumber? {
    guard let value = self[name] else { return nil }
    guard let number = ExactNumber(value) else { throw mismatch(name, "a number", value) }
    return number
  }

  /// A number of things: whole and not negative.
  func count(_ name: String) throws(JSONSchemaError) -> Int? {
    guard let value = self[name] else { return nil }
    guard let number = ExactNumber(value) else { throw mismatch(name, "a number", value) }
    guard number.isWhole, number >= .integer(0) else {
      throw failure(name, "must be a whole number and not negative, is \(number.text)")
    }
    // No value has more things than can be counted.
    if case .integer(let count) = number { return Int(count) }
    return Int.max
  }

  func list(_ name: String) throws(JSONSchemaError) -> [JSONValue]? {
    guard let value = self[name] else { return nil }
    guard case .array(let elements) = value else { throw mismatch(name, "an array", value) }
    return elements
  }

  func map(_ name: String) throws(JSONSchemaError) -> [JSONValue.Member]? {
    guard let value = self[name] else { return nil }
    guard case .object(let members) = value else { throw mismatch(name, "an object", value) }
    return members
  }

  /// The texts of an array, at `place`.
  func texts(_ value: JSONValue, at place: Location) throws(JSONSchemaError) -> [String] {
    guard case .array(let elements) = value else {
      throw compiler.registry.failure(.invalid, at: place, "must be an array, is \(value.kind.phrase)")
    }
    var texts: [String] = []
    for (index, element) in elements.enumerated() {
      guard case .string(let text) = element else {
        let reason = "must be a string, is \(element.kind.phrase)"
        throw compiler.registry.failure(.invalid, at: place.appending(index), reason)
      }
      texts.append(text)
    }
    return texts
  }

  func pattern(_ name: String) throws(JSONSchemaError) -> Pattern? {
    guard let source = try text(name) else { return nil }
    return try compiler.pattern(source, at: place.appending(name))
  }

  // MARK: Schemas

  func schema(_ name: String) throws(JSONSchemaError) -> Node? {
    self[name].map { compiler.reserve(place.appending(name), $0) }
  }

  func schemas(list name: String) throws(JSONSchemaError) -> [Node]? {
    guard let elements = try list(name) else { return nil }
    guard !elements.isEmpty else { throw failure(name, "must have at least one schema") }
    let place = place.appending(name)
    return elements.enumerated().map { compiler.reserve(place.appending($0.offset), $0.element) }
  }

  func schemas(map name: String) throws(JSONSchemaError) -> [(name: String, node: Node)]? {
    guard let members = try map(name) else { return nil }
    let place = place.appending(name)
    return members.map { ($0.name, compiler.reserve(place.appending($0.name), $0.value)) }
  }

  // MARK: Faults

  func failure(_ name: String, _ reason: String) -> JSONSchemaError {
    compiler.registry.failure(.invalid, at: place.appending(name), reason)
  }

  private func mismatch(_ name: String, _ expected: String, _ value: JSONValue) -> JSONSchemaError {
    failure(name, "must be \(expected), is \(value.kind.phrase)")
  }
}
