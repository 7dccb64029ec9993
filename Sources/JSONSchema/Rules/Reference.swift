import JSON

/// `$ref` and `$dynamicRef` (core specification, section 8.2.3).
struct Reference: Sendable {
  private unowned let initial: Node
  /// For `$dynamicRef` to a `$dynamicAnchor`: the schemas of that anchor, by the resource that has it.
  private let dynamic: [Int: Target]

  private struct Target: Sendable {
    unowned let node: Node
  }

  static func all(_ keywords: Keywords, in resource: Registry.Resource) throws(JSONSchemaError) -> [Reference] {
    var references: [Reference] = []
    if let text = try keywords.text("$ref") {
      references.append(Reference(try target("$ref", text, keywords, resource), dynamic: [:]))
    }
    if let text = try keywords.text("$dynamicRef") {
      let initial = try target("$dynamicRef", text, keywords, resource)
      references.append(Reference(initial, dynamic: dynamic(text, keywords, resource)))
    }
    return references
  }

  private init(_ initial: Node, dynamic: [Int: Target]) {
    self.initial = initial
    self.dynamic = dynamic
  }

  private static func target(
    _ keyword: String, _ text: String, _ keywords: Keywords, _ resource: Registry.Resource
  ) throws(JSONSchemaError) -> Node {
    try keywords.compiler.target(of: text, in: resource, at: keywords.place.appending(keyword))
  }

  private static func dynamic(_ text: String, _ keywords: Keywords, _ resource: Registry.Resource) -> [Int: Target] {
    let registry = keywords.compiler.registry
    // Only a reference that leads to a dynamic anchor at first is dynamic.
    guard let initial = registry.target(of: text, in: resource), let anchor = initial.anchor,
      registry.resource(at: initial.place).dynamicAnchors[anchor] == initial.place
    else { return [:] }
    var targets: [Int: Target] = [:]
    for resource in registry.resources {
      guard let place = resource.dynamicAnchors[anchor], let value = registry.value(at: place) else { continue }
      targets[resource.id] = Target(node: keywords.compiler.reserve(place, value))
    }
    return targets
  }

  /// Where it leads when the schemas of `scope` have been entered, the outermost first.
  func target(in scope: [Int]) -> Node {
    guard !dynamic.isEmpty else { return initial }
    for resource in scope {
      if let target = dynamic[resource] { return target.node }
    }
    return initial
  }
}
