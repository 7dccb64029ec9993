import YAML

/// The nodes that hold for a value together: a schema's own, those of its `allOf`, and those that it refers to.
struct SchemaLayers {
  /// Each says something about which values fit, or about their use; the outermost first.
  private(set) var layers: [Layer] = []
  /// The only thing that is said, besides annotations.
  private(set) var reference: Place?
  /// Whether one of them is the schema `false`.
  private(set) var isNever = false
  /// The keywords that any of them has.
  private(set) var keys: Set<String> = []

  struct Layer {
    let place: Place
    /// As OpenAPI 3.1 writes it.
    let entries: [Node.Entry]

    subscript(key: String) -> Node? { entries.first { $0.key.text == key }?.value }

    /// The place of the value at `key`.
    func child(_ key: String) -> Place? {
      self[key].map { Place(document: place.document, pointer: place.pointer.appending(key), node: $0) }
    }

    var hasConstraints: Bool {
      entries.map(\.key.text).contains { Keyword.constrains($0) && !["$ref", "allOf"].contains($0) }
    }
  }

  init(_ places: [Place], _ reading: ContractReading) {
    var references: [Place] = []
    for place in places { flatten(place, &references, reading) }
    let isAlone = !layers.contains(where: \.hasConstraints) && !isNever
    if references.count == 1, isAlone {
      reference = references[0]
      return
    }
    // What several parts refer to, or what leads back to where it is, says no more when it is taken in again.
    var taken = Set(places.map(\.identity))
    while !references.isEmpty {
      let target = references.removeFirst()
      if taken.insert(target.identity).inserted { flatten(target, &references, reading) }
    }
  }

  private mutating func flatten(
    _ place: Place, _ references: inout [Place], _ reading: ContractReading
  ) {
    if let flag = place.node.bool {
      if !flag { isNever = true }
      return
    }
    let entries = place.node.schemaEntries(place.document.dialect)
    for key in ["$ref", "$dynamicRef"] {
      guard let text = entries.first(where: { $0.key.text == key })?.value.string,
        let target = try? reading.set.place(of: text, from: place.document)
      else { continue }
      references.append(target)
    }
    layers.append(Layer(place: place, entries: entries))
    for entry in entries { keys.insert(entry.key.text) }
    for (index, node) in (entries.first { $0.key.text == "allOf" }?.value.elements ?? []).enumerated() {
      let pointer = place.pointer.appending("allOf").appending(index)
      flatten(Place(document: place.document, pointer: pointer, node: node), &references, reading)
    }
  }
}

extension Node {
  /// The keywords of a schema as OpenAPI 3.1 writes what 3.0 means.
  func schemaEntries(_ dialect: Document.Dialect) -> [Entry] {
    let entries = entries ?? []
    guard dialect == .v3_0 else { return entries }
    if let reference = entry("$ref") { return [reference] }
    var upgraded: [Entry] = []
    for entry in entries {
      switch entry.key.text {
      case "nullable": continue
      case "type" where self["nullable"]?.bool == true:
        let null = Node(
          .scalar(Scalar(value: .string("null"), text: "null", isQuoted: true)), range: entry.value.range)
        upgraded.append(Entry(key: entry.key, value: Node(.sequence([entry.value, null]), range: entry.value.range)))
      case "exclusiveMinimum", "exclusiveMaximum":
        guard entry.value.bool == true, let bound = self[entry.key.text == "exclusiveMinimum" ? "minimum" : "maximum"]
        else { continue }
        upgraded.append(Entry(key: entry.key, value: bound))
      case "minimum" where self["exclusiveMinimum"]?.bool == true: continue
      case "maximum" where self["exclusiveMaximum"]?.bool == true: continue
      default: upgraded.append(entry)
      }
    }
    return upgraded
  }
}
