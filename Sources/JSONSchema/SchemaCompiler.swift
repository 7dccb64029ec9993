import JSON
import Pattern

/// Makes nodes of a document's schemas, each once.
struct SchemaCompiler {
  private(set) var nodes: [SchemaNode] = []
  private let document: JSONValue
  /// The nodes of the schemas that references name, by their pointers.
  private var known: [String: Int] = [:]
  /// Schemas that a reference names and that are still to be compiled.
  private var waiting: [(pointer: String, index: Int)] = []

  init(_ document: JSONValue) { self.document = document }

  mutating func finish() throws(JSONSchemaError) {
    while let (pointer, index) = waiting.popLast() {
      guard let schema = document[pointer: pointer] else {
        throw JSONSchemaError(pointer: pointer, reason: "nothing is there to refer to")
      }
      nodes[index] = try node(schema, at: pointer)
    }
  }

  /// The index of a new node for `schema`.
  mutating func compile(_ schema: JSONValue, at pointer: String) throws(JSONSchemaError) -> Int {
    let index = nodes.count
    nodes.append(SchemaNode())
    nodes[index] = try node(schema, at: pointer)
    return index
  }

  // MARK: Keywords

  private mutating func node(_ schema: JSONValue, at pointer: String) throws(JSONSchemaError) -> SchemaNode {
    if let flag = schema.bool { return SchemaNode(assertions: flag ? [] : [.nothing]) }
    guard schema.members != nil else {
      throw JSONSchemaError(pointer: pointer, reason: "a schema must be an object or a boolean")
    }
    var node = SchemaNode()
    try general(schema, at: pointer, &node)
    try strings(schema, at: pointer, &node)
    numbers(schema, &node)
    try arrays(schema, at: pointer, &node)
    try objects(schema, at: pointer, &node)
    try applicators(schema, at: pointer, &node)
    node.unevaluatedItems = try part(schema, "unevaluatedItems", at: pointer)
    node.unevaluatedProperties = try part(schema, "unevaluatedProperties", at: pointer)
    return node
  }

  private mutating func general(
    _ schema: JSONValue, at pointer: String, _ node: inout SchemaNode
  ) throws(JSONSchemaError) {
    if schema["$dynamicRef"] != nil {
      throw JSONSchemaError(pointer: pointer + "/$dynamicRef", reason: "a dynamic reference is not followed")
    }
    if let reference = schema["$ref"] { node.assertions.append(.reference(try target(of: reference, at: pointer))) }
    if let type = schema["type"] {
      node.assertions.append(.types(Set(type.string.map { [$0] } ?? (type.array ?? []).compactMap(\.string))))
    }
    if let values = schema["enum"]?.array { node.assertions.append(.values(values)) }
    if let value = schema["const"] { node.assertions.append(.values([value])) }
  }

  private mutating func target(of reference: JSONValue, at pointer: String) throws(JSONSchemaError) -> Int {
    guard let text = reference.string, text.hasPrefix("#"), text == "#" || text.dropFirst().hasPrefix("/") else {
      throw JSONSchemaError(pointer: pointer + "/$ref", reason: "a reference must lead to a place in this document")
    }
    let target = text.dropFirst().percentDecoded
    if let index = known[target] { return index }
    let index = nodes.count
    nodes.append(SchemaNode())
    known[target] = index
    waiting.append((target, index))
    return index
  }

  private func strings(
    _ schema: JSONValue, at pointer: String, _ node: inout SchemaNode
  ) throws(JSONSchemaError) {
    if let least = schema.count("minLength") { node.assertions.append(.minLength(least)) }
    if let most = schema.count("maxLength") { node.assertions.append(.maxLength(most)) }
    if let source = schema["pattern"]?.string {
      node.assertions.append(.pattern(try pattern(source, at: pointer + "/pattern"), source))
    }
    if let format = schema["format"]?.string.flatMap(KnownFormat.init) { node.assertions.append(.format(format)) }
  }

  private func pattern(_ source: String, at pointer: String) throws(JSONSchemaError) -> Pattern {
    do {
      return try Pattern(source)
    } catch {
      throw JSONSchemaError(pointer: pointer, reason: "\(error)")
    }
  }

  private func numbers(_ schema: JSONValue, _ node: inout SchemaNode) {
    if let bound = schema["minimum"]?.double { node.assertions.append(.minimum(bound, isExclusive: false)) }
    if let bound = schema["maximum"]?.double { node.assertions.append(.maximum(bound, isExclusive: false)) }
    if let bound = schema["exclusiveMinimum"]?.double { node.assertions.append(.minimum(bound, isExclusive: true)) }
    if let bound = schema["exclusiveMaximum"]?.double { node.assertions.append(.maximum(bound, isExclusive: true)) }
    if let step = schema["multipleOf"]?.double { node.assertions.append(.multiple(of: step)) }
  }

  private mutating func arrays(
    _ schema: JSONValue, at pointer: String, _ node: inout SchemaNode
  ) throws(JSONSchemaError) {
    let prefix = try list(schema, "prefixItems", at: pointer)
    let others = try part(schema, "items", at: pointer)
    if !prefix.isEmpty || others != nil { node.assertions.append(.items(prefix: prefix, others: others)) }
    if let least = schema.count("minItems") { node.assertions.append(.minItems(least)) }
    if let most = schema.count("maxItems") { node.assertions.append(.maxItems(most)) }
    if schema["uniqueItems"]?.bool == true { node.assertions.append(.uniqueItems) }
    if let contained = try part(schema, "contains", at: pointer) {
      node.assertions.append(
        .contains(contained, least: schema.count("minContains") ?? 1, most: schema.count("maxContains")))
    }
  }

  private mutating func objects(
    _ schema: JSONValue, at pointer: String, _ node: inout SchemaNode
  ) throws(JSONSchemaError) {
    var properties: [String: Int] = [:]
    for (name, index) in try map(schema, "properties", at: pointer) { properties[name] = index }
    var patterns: [(Pattern, Int)] = []
    for (source, index) in try map(schema, "patternProperties", at: pointer) {
      patterns.append((try pattern(source, at: pointer + "/patternProperties"), index))
    }
    let others = try part(schema, "additionalProperties", at: pointer)
    if !properties.isEmpty || !patterns.isEmpty || others != nil {
      node.assertions.append(.properties(properties, patterns: patterns, others: others))
    }
    if let names = try part(schema, "propertyNames", at: pointer) { node.assertions.append(.propertyNames(names)) }
    if let names = schema["required"]?.array { node.assertions.append(.required(names.compactMap(\.string))) }
    if let members = schema["dependentRequired"]?.members {
      node.assertions.append(
        .dependentRequired(members.map { ($0.name, ($0.value.array ?? []).compactMap(\.string)) }))
    }
    let dependents = try map(schema, "dependentSchemas", at: pointer)
    if !dependents.isEmpty { node.assertions.append(.dependentSchemas(dependents)) }
    if let least = schema.count("minProperties") { node.assertions.append(.minProperties(least)) }
    if let most = schema.count("maxProperties") { node.assertions.append(.maxProperties(most)) }
  }

  private mutating func applicators(
    _ schema: JSONValue, at pointer: String, _ node: inout SchemaNode
  ) throws(JSONSchemaError) {
    let all = try list(schema, "allOf", at: pointer)
    if !all.isEmpty { node.assertions.append(.allOf(all)) }
    let any = try list(schema, "anyOf", at: pointer)
    if !any.isEmpty { node.assertions.append(.anyOf(any)) }
    let one = try list(schema, "oneOf", at: pointer)
    if !one.isEmpty { node.assertions.append(.oneOf(one)) }
    if let part = try part(schema, "not", at: pointer) { node.assertions.append(.not(part)) }
    if let condition = try part(schema, "if", at: pointer) {
      node.assertions.append(
        .condition(
          condition, then: try part(schema, "then", at: pointer), otherwise: try part(schema, "else", at: pointer)))
    }
  }

  // MARK: Parts

  private mutating func part(
    _ schema: JSONValue, _ keyword: String, at pointer: String
  ) throws(JSONSchemaError) -> Int? {
    guard let part = schema[keyword] else { return nil }
    return try compile(part, at: pointer + "/" + keyword)
  }

  private mutating func list(
    _ schema: JSONValue, _ keyword: String, at pointer: String
  ) throws(JSONSchemaError) -> [Int] {
    var indexes: [Int] = []
    for (index, part) in (schema[keyword]?.array ?? []).enumerated() {
      indexes.append(try compile(part, at: "\(pointer)/\(keyword)/\(index)"))
    }
    return indexes
  }

  private mutating func map(
    _ schema: JSONValue, _ keyword: String, at pointer: String
  ) throws(JSONSchemaError) -> [(name: String, schema: Int)] {
    var found: [(name: String, schema: Int)] = []
    for member in schema[keyword]?.members ?? [] {
      found.append((member.name, try compile(member.value, at: "\(pointer)/\(keyword)/\(member.name.escaped)")))
    }
    return found
  }
}

extension JSONValue {
  /// The whole number from 0 at `name`.
  fileprivate func count(_ name: String) -> Int? { self[name]?.double.flatMap { Int(exactly: $0) } }

  /// What a JSON Pointer (RFC 6901) leads to.
  fileprivate subscript(pointer pointer: String) -> JSONValue? {
    var value = self
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
      guard let next = value[name] ?? Int(name).flatMap({ value[$0] }) else { return nil }
      value = next
    }
    return value
  }
}

extension Substring {
  /// Without percent-encoding (RFC 3986, section 2.1), which a pointer in a URI may have.
  fileprivate var percentDecoded: String {
    guard contains("%") else { return String(self) }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// As a reference token of a JSON Pointer (RFC 6901, section 3).
  var escaped: String { replacing("~", with: "~0").replacing("/", with: "~1") }
}
