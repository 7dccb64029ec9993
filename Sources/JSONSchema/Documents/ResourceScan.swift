import JSON

/// Finds `$id`, `$anchor` and `$dynamicAnchor` where a schema stands, and nowhere else: an example may have such names too.
struct ResourceScan {
  let registry: Registry
  private var path: [Step] = []

  init(registry: Registry) { self.registry = registry }

  /// Scans a document: a schema, or a description that has schemas in known places.
  mutating func scan(_ root: JSONValue, at place: Location, in whole: Registry.Resource) {
    if root["openapi"]?.string != nil {
      description(root, in: whole)
    } else {
      schema(root, in: whole)
    }
  }

  // MARK: OpenAPI

  private static let examples: Set<String> = ["default", "enum", "example", "examples", "value"]

  private mutating func description(_ value: JSONValue, in resource: Registry.Resource) {
    guard path.count < Limits.nesting else { return }
    switch value {
    case .object(let members):
      for member in members where !Self.examples.contains(member.name) && !member.name.hasPrefix("x-") {
        path.append(.name(member.name))
        if member.name == "schema" {
          schema(member.value, in: resource)
        } else if member.name == "schemas", path.count == 2 {
          schemas(member.value, in: resource)
        } else {
          description(member.value, in: resource)
        }
        path.removeLast()
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        path.append(.index(index))
        description(element, in: resource)
        path.removeLast()
      }
    default: return
    }
  }

  // MARK: Schemas

  private static let single: Set<String> = [
    "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not", "propertyNames", "then",
    "unevaluatedItems", "unevaluatedProperties",
  ]
  private static let several: Set<String> = [
    "$defs", "allOf", "anyOf", "definitions", "dependencies", "dependentSchemas", "oneOf", "patternProperties",
    "prefixItems",
    "properties",
  ]

  private mutating func schema(_ value: JSONValue, in outer: Registry.Resource) {
    guard case .object(let members) = value, path.count < Limits.nesting else { return }
    var resource = outer
    if let id = value["$id"]?.string {
      let uri = URIResolution.withoutFragment(URIResolution.resolve(id, against: outer.uri))
      resource = registry.add(uri, at: place(outer), value)
    }
    for member in members {
      path.append(.name(member.name))
      switch member.name {
      case "$anchor": if let name = member.value.string { resource.anchors[name] = schemaPlace(outer) }
      case "$dynamicAnchor": if let name = member.value.string { resource.dynamicAnchors[name] = schemaPlace(outer) }
      case _ where Self.single.contains(member.name): schema(member.value, in: resource)
      case _ where Self.several.contains(member.name): schemas(member.value, in: resource)
      default: break
      }
      path.removeLast()
    }
  }

  private mutating func schemas(_ value: JSONValue, in resource: Registry.Resource) {
    switch value {
    case .object(let members):
      for member in members {
        path.append(.name(member.name))
        schema(member.value, in: resource)
        path.removeLast()
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        path.append(.index(index))
        schema(element, in: resource)
        path.removeLast()
      }
    default: return
    }
  }

  private func place(_ resource: Registry.Resource) -> Location {
    Location(document: resource.place.document, pointer: path.map(\.text).joined())
  }

  /// The place of the schema whose keyword the path ends with.
  private func schemaPlace(_ resource: Registry.Resource) -> Location {
    Location(document: resource.place.document, pointer: path.dropLast().map(\.text).joined())
  }
}
