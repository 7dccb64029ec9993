import JSON
import YAML

/// Merges what the layers of a schema say into its keywords.
struct KeywordsReader {
  let layers: SchemaLayers
  let reading: ContractReading
  let naming: SchemaNaming
  /// Reads what the places say together.
  let read: ([Place], SchemaNaming) -> Schema

  func keywords() -> Keywords {
    var keywords = Keywords()
    keywords.types = types()
    values(&keywords)
    strings(&keywords)
    numbers(&keywords)
    arrays(&keywords)
    objects(&keywords)
    applicators(&keywords)
    return keywords
  }

  private var all: [SchemaLayers.Layer] { layers.layers }

  private func located<Value>(_ value: Value, _ node: Node, _ layer: SchemaLayers.Layer) -> Located<Value> {
    Located(value: value, file: layer.place.document.file, position: node.start)
  }

  /// What each layer says at `key`.
  private func said<Value>(_ key: String, _ value: (Node) -> Value?) -> [Located<Value>] {
    guard layers.keys.contains(key) else { return [] }
    return all.compactMap { layer in
      guard let node = layer[key], let value = value(node) else { return nil }
      return located(value, node, layer)
    }
  }

  private func places(_ key: String) -> [Place] {
    layers.keys.contains(key) ? all.compactMap { $0.child(key) } : []
  }

  private func schema(_ key: String, _ naming: SchemaNaming) -> Schema? {
    let found = places(key)
    return found.isEmpty ? nil : read(found, naming)
  }

  // MARK: Types and values

  private func types() -> Located<Set<JSONType>>? {
    let said = said("type") { node -> Set<JSONType>? in
      let words = node.string.map { [$0] } ?? (node.elements ?? []).compactMap(\.string)
      return Set(words.compactMap(JSONType.init(rawValue:)))
    }
    guard let first = said.first else { return nil }
    let together = said.dropFirst().reduce(first.value) { KeywordsReader.common($0, $1.value) }
    return Located(value: together, file: first.file, position: first.position)
  }

  /// Integers are numbers.
  private static func common(_ one: Set<JSONType>, _ other: Set<JSONType>) -> Set<JSONType> {
    var types = one.intersection(other)
    if one.contains(.number) && other.contains(.integer) || one.contains(.integer) && other.contains(.number) {
      types.insert(.integer)
    }
    return types
  }

  private func values(_ keywords: inout Keywords) {
    let lists = said("enum") { $0.elements?.map { JSONValue($0) } }
    let constants = said("const") { [JSONValue($0)] }
    keywords.isConstant = !constants.isEmpty
    guard let first = (lists + constants).first else { return }
    let together = (lists + constants).dropFirst().reduce(first.value) { values, other in
      values.filter { other.value.contains($0) }
    }
    keywords.values = Located(value: together, file: first.file, position: first.position)
  }

  // MARK: Strings and numbers

  private func least(_ said: [Located<Int>]) -> Located<Int>? { said.max { $0.value < $1.value } }
  private func most(_ said: [Located<Int>]) -> Located<Int>? { said.min { $0.value < $1.value } }
  private func count(_ key: String) -> [Located<Int>] {
    said(key) { node in node.number.flatMap { Int(exactly: $0.rounded()) } }
  }

  private func strings(_ keywords: inout Keywords) {
    keywords.format = said("format", \.string).first
    keywords.minLength = least(count("minLength"))
    keywords.maxLength = most(count("maxLength"))
    keywords.patterns = said("pattern", \.string)
    keywords.contentEncoding = said("contentEncoding", \.string).first
    keywords.contentMediaType = said("contentMediaType", \.string).first
    keywords.contentSchema = schema("contentSchema", .none)
  }

  private func numbers(_ keywords: inout Keywords) {
    keywords.minimum = said("minimum", \.number).max { $0.value < $1.value }
    keywords.maximum = said("maximum", \.number).min { $0.value < $1.value }
    keywords.exclusiveMinimum = said("exclusiveMinimum", \.number).max { $0.value < $1.value }
    keywords.exclusiveMaximum = said("exclusiveMaximum", \.number).min { $0.value < $1.value }
    keywords.multiplesOf = said("multipleOf", \.number)
  }

  /// For the parts of what gets a name of its own, the owner of this schema is too far away to declare them.
  private var elementNaming: SchemaNaming {
    var naming = naming.element
    if !layers.keys.isDisjoint(with: Keyword.evaluated) { naming.isDirect = false }
    return naming
  }

  // MARK: Arrays

  private func arrays(_ keywords: inout Keywords) {
    let prefixed = all.first { $0["prefixItems"] != nil }
    if let prefixed, let list = prefixed.child("prefixItems") {
      keywords.prefixItems = (list.node.elements ?? []).enumerated().map { index, node in
        read([Place(document: list.document, pointer: list.pointer.appending(index), node: node)], .none)
      }
    }
    keywords.items = schema("items", prefixed == nil ? elementNaming : .none)
    keywords.minItems = least(count("minItems"))
    keywords.maxItems = most(count("maxItems"))
    keywords.uniqueItems = said("uniqueItems", \.bool).first { $0.value }
    keywords.contains = all.compactMap { layer in
      guard let place = layer.child("contains") else { return nil }
      func bound(_ key: String) -> Located<Int>? {
        layer[key].flatMap { node in node.number.flatMap { Int(exactly: $0) }.map { located($0, node, layer) } }
      }
      return Keywords.Contained(
        schema: read([place], .none), least: bound("minContains"), most: bound("maxContains"))
    }
    keywords.unevaluatedItems = schema("unevaluatedItems", .none)
  }

  // MARK: Objects

  private func objects(_ keywords: inout Keywords) {
    keywords.required = required()
    keywords.properties = properties(Set(keywords.required.map(\.value)))
    let patterned = all.flatMap { $0.child("patternProperties")?.entries ?? [] }
    // What stands inline is no type of a member that others may be, too.
    keywords.additionalProperties = schema("additionalProperties", patterned.isEmpty ? elementNaming : .none)
    let isAlone = patterned.count == 1 && places("additionalProperties").contains { $0.node.bool == false }
    keywords.patternProperties = patterned.map { key, place in
      Keywords.PatternProperty(
        pattern: Located(value: key.text, file: place.document.file, position: key.range.start),
        schema: read([place], isAlone ? elementNaming : .none))
    }
    keywords.propertyNames = places("propertyNames").map { read([$0], .none) }
    keywords.minProperties = least(count("minProperties"))
    keywords.maxProperties = most(count("maxProperties"))
    keywords.dependentRequired = all.flatMap { layer in
      (layer.child("dependentRequired")?.entries ?? []).map { key, place in
        Keywords.DependentRequired(
          name: key.text, required: (place.node.elements ?? []).compactMap(\.string), file: place.document.file,
          position: key.range.start)
      }
    }
    keywords.dependentSchemas = all.flatMap { layer in
      (layer.child("dependentSchemas")?.entries ?? []).map { key, place in
        Keywords.DependentSchema(name: key.text, schema: read([place], .none))
      }
    }
    keywords.unevaluatedProperties = schema("unevaluatedProperties", .none)
  }

  private func required() -> [Located<String>] {
    var seen: Set<String> = []
    return all.flatMap { layer in
      (layer["required"]?.elements ?? []).compactMap { node in
        guard let name = node.string, seen.insert(name).inserted else { return nil }
        return located(name, node, layer)
      }
    }
  }

  private func properties(_ required: Set<String>) -> [Schema.Property] {
    var order: [Node.Key] = []
    var places: [String: [Place]] = [:]
    for layer in all {
      for (key, place) in layer.child("properties")?.entries ?? [] {
        if places[key.text] == nil { order.append(key) }
        places[key.text, default: []].append(place)
      }
    }
    // What a layer says of names that it does not list holds for those that another one lists.
    let strict = all.compactMap { layer -> (listed: Node?, others: Place)? in
      guard let others = layer.child("additionalProperties"), others.node.bool != true,
        layer["patternProperties"] == nil
      else { return nil }
      return (layer["properties"], others)
    }
    var inner: Set<String> = []
    return order.map { key in
      let further = strict.filter { $0.listed?.entry(key.text) == nil }.map(\.others)
      // `kind` and `type` would both have a `Kind` inside the owner, and `1` is a member `_1` there itself.
      let type = SwiftName.type(key.text)
      let isFirst = inner.insert(type).inserted && type != SwiftName.plain(key.text)
      let isHiding = reading.rules == .specification && reading.schemas.isTaken(key.text)
      let schema = read((places[key.text] ?? []) + further, naming.part(key.text, isDirect: isFirst && !isHiding))
      return Schema.Property(
        name: key.text, isRequired: required.contains(key.text), schema: schema, position: key.range.start)
    }
  }

  // MARK: Applicators

  /// The groups of `oneOf` and `anyOf`, as places.
  func groups(_ key: String) -> [Located<[Place]>] {
    guard layers.keys.contains(key) else { return [] }
    return all.compactMap { layer in
      guard let list = layer.child(key), let elements = list.node.elements, !elements.isEmpty else { return nil }
      let places = elements.enumerated().map { index, node in
        Place(document: list.document, pointer: list.pointer.appending(index), node: node)
      }
      return located(places, list.node, layer)
    }
  }

  private func applicators(_ keywords: inout Keywords) {
    keywords.not = places("not").map { read([$0], .none) }
    keywords.conditions = all.compactMap { layer in
      guard let condition = layer.child("if") else { return nil }
      let then = layer.child("then").map { read([$0], .none) }
      let otherwise = layer.child("else").map { read([$0], .none) }
      guard then != nil || otherwise != nil else { return nil }
      return Keywords.Condition(condition: read([condition], .none), then: then, otherwise: otherwise)
    }
    keywords.discriminator = discriminator()
  }

  private func discriminator() -> Discriminator? {
    guard let layer = all.first(where: { $0["discriminator"] != nil }), let place = layer.child("discriminator"),
      let property = place.string("propertyName")
    else { return nil }
    let mapping = place.entries("mapping").compactMap { key, target -> (value: String, schema: String)? in
      target.node.string.map { (key.text, $0) }
    }
    return Discriminator(property: property, mapping: mapping, file: place.document.file, position: place.start)
  }
}
