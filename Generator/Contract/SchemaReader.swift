import JSON
import YAML

/// Reads Schema Objects (OpenAPI 3.1, section 4.8.24; JSON Schema draft 2020-12).
struct SchemaReader {
  let reading: ContractReading

  private var registry: SchemaRegistry { reading.schemas }

  /// Reads the schemas of the components, so that they come first, and then all that they lead to.
  func components(_ entries: [(key: Node.Key, place: Place)]) {
    let own = Set(entries.map(\.place.identity))
    for (key, place) in entries {
      guard let way = way(from: place, besides: own), !way.contains(where: registry.hasName) else {
        _ = registry.name(of: place, wish: key.text)
        continue
      }
      registry.name(way, wish: key.text)
    }
    finish()
  }

  /// From a component that only refers to what no component is, such as the schema of another file, to that: all of it
  /// goes by the component's name.
  private func way(from component: Place, besides own: Set<String>) -> [Place]? {
    var way = [component]
    while let reference = way[way.count - 1].onlyReference {
      guard way.count < 16, let target = try? reading.set.place(of: reference, from: way[way.count - 1].document),
        !own.contains(target.identity)
      else { return nil }
      way.append(target)
    }
    return way.count > 1 ? way : nil
  }

  /// Reads what has a name and was not read yet.
  func finish() {
    while let (name, way) = registry.next() {
      let schema = named(way[way.count - 1], name)
      // What is said on the way holds before what the schema says of itself.
      let said = way.dropLast().map { annotations(SchemaLayers([$0], reading), of: $0) }
      registry.add(said.reversed().reduce(schema) { $0.annotated($1) }, as: name)
    }
  }

  /// The schema that stands at `place`.
  func schema(_ place: Place, _ naming: SchemaNaming) -> Schema { read([place], naming) }

  // MARK: What several nodes say together

  private func read(_ places: [Place], _ naming: SchemaNaming) -> Schema {
    let key = SchemaRegistry.Key(
      nodes: places.map { ObjectIdentifier($0.node) }, isNamed: naming.givesNames)
    switch registry[key] {
    case .read(let schema): return schema
    case .reading(let name):
      // It holds itself.
      let name = name ?? registry.free(naming.owner.isEmpty ? "Recursive" : naming.owner)
      registry[key] = .reading(name)
      return alias(of: name, places[0], Schema.Annotations())
    case nil: break
    }
    registry[key] = .reading(nil)
    var schema = made(places, naming, name: nil)
    if case .reading(let name?)? = registry[key] {
      registry.add(schema.named(name), as: name)
      schema = alias(of: name, places[0], schema.annotations)
    } else if naming.givesNames, schema.needsName(isDirect: naming.isDirect) {
      let name = registry.free(naming.owner)
      registry.add(schema.named(name), as: name)
      schema = alias(of: name, places[0], schema.annotations)
    }
    registry[key] = .read(schema)
    return schema
  }

  private func named(_ place: Place, _ name: String) -> Schema {
    made([place], SchemaNaming(owner: name), name: name)
  }

  private func alias(of name: String, _ place: Place, _ annotations: Schema.Annotations) -> Schema {
    .reference(to: name, annotations, node: place.node, file: place.document.file, position: place.start)
  }

  private func made(_ places: [Place], _ naming: SchemaNaming, name: String?) -> Schema {
    let layers = SchemaLayers(places, reading)
    let annotations = annotations(layers, of: places[0])
    let place = places[0]
    if let target = layers.reference {
      let target = registry.name(of: target, wish: wish(target))
      // A schema that is nothing but another name of itself has been refused.
      if target != name {
        let alias = alias(of: target, place, annotations)
        return name.map { alias.named($0) } ?? alias
      }
    }
    let reader = KeywordsReader(layers: layers, reading: reading, naming: naming) { read($0, $1) }
    let keywords = reader.keywords()
    var shape = ShapeReader(
      reader: reader, keywords: keywords, places: places, layers: layers, naming: naming)
    let kind = layers.isNever ? .never : shape.kind()
    return Schema(
      name: name, annotations: annotations, isNullable: shape.isNullable, kind: kind, keywords: shape.keywords,
      rest: shape.rest, node: places.count == 1 ? place.node : nil, file: place.document.file, position: place.start)
  }

  /// What a schema that a reference names is called: as the component, or as the file, or after the way to it.
  private func wish(_ place: Place) -> String {
    let tokens = place.pointer.tokens
    if tokens.count == 3, tokens[0] == "components", tokens[1] == "schemas" { return tokens[2] }
    if tokens.isEmpty {
      let file = place.document.file.split(separator: "/").last ?? "Schema"
      return String(file.prefix { $0 != "." })
    }
    let frame: Set = [
      "components", "schemas", "properties", "paths", "content", "schema", "$defs", "definitions",
    ]
    let words = tokens.filter { !frame.contains($0) }
    return SwiftName.type(words.suffix(3).joined(separator: "-"))
  }

  // MARK: Annotations

  private func annotations(_ layers: SchemaLayers, of place: Place) -> Schema.Annotations {
    var annotations = Schema.Annotations()
    annotations.words = WordAnnotations(layers.layers).words
    for layer in layers.layers {
      if annotations.title == nil { annotations.title = layer["title"]?.string }
      if annotations.description.isEmpty { annotations.description = layer["description"]?.string ?? "" }
      if annotations.defaultValue == nil { annotations.defaultValue = layer["default"].map(LocatedValue.init) }
      if annotations.xml == nil { annotations.xml = layer["xml"].map(LocatedValue.init) }
      annotations.remarks = annotations.remarks.over(Remarks(layer.place, "externalDocs", "$comment"))
      // An example of a part need not be one of the whole.
      if layer.place.node === place.node {
        annotations.examples += (layer["examples"]?.elements ?? []).map(LocatedValue.init)
        if let example = layer["example"] { annotations.examples.append(LocatedValue(example)) }
        annotations.isLooselyNullable =
          layer.place.document.dialect == .v3_0 && layer.place.node["nullable"]?.bool == true
          && layer["$ref"] == nil && layer["type"] == nil && layer["enum"] == nil
      }
      if layer["deprecated"]?.bool == true { annotations.isDeprecated = true }
      if layer["readOnly"]?.bool == true { annotations.isReadOnly = true }
      if layer["writeOnly"]?.bool == true { annotations.isWriteOnly = true }
      for entry in layer.entries where entry.key.text.hasPrefix("x-") {
        if annotations.extensions[entry.key.text] == nil {
          annotations.extensions[entry.key.text] = LocatedValue(entry.value)
        }
      }
    }
    return annotations
  }
}

extension Place {
  /// The reference of a schema that says nothing else about values.
  fileprivate var onlyReference: String? {
    let entries = node.schemaEntries(document.dialect)
    let saysMore = entries.contains { $0.key.text != "$ref" && Keyword.constrains($0.key.text) }
    return saysMore ? nil : entries.first { $0.key.text == "$ref" }?.value.string
  }
}

extension Schema {
  /// The same with annotations that hold before its own.
  fileprivate func annotated(_ outer: Annotations) -> Schema {
    Schema(
      name: name, annotations: annotations.under(outer), isNullable: isNullable, kind: kind, keywords: keywords,
      rest: rest, node: node, file: file, position: position)
  }

  func named(_ name: String) -> Schema {
    Schema(
      name: name, annotations: annotations, isNullable: isNullable, kind: kind, keywords: keywords, rest: rest,
      node: node, file: file, position: position)
  }

  /// Whether Swift declares something for it: then it needs a name, unless its owner can declare it inside.
  func needsName(isDirect: Bool) -> Bool {
    if !rest.isEmpty { return true }
    switch kind {
    case .object(let rules): return !rules.properties.isEmpty || rules.isClosed
    case .choice: return true
    case .enumeration: return !isDirect
    case .string(let rules): return !rules.words.isEmpty || rules.pattern != nil && !isDirect
    case .integer, .number, .boolean, .array, .reference, .any, .never: return false
    }
  }
}
