/// A schema, compiled.
///
/// Nodes know each other as the schemas do, in circles too. Those that a reference leads to are kept alive by the store.
// Sendable: it is written to by the compiler alone, before anyone else gets to see it.
final class Node: @unchecked Sendable {
  /// The schema resource that it belongs to.
  let resource: Int

  /// Of a schema that is `true` or `false`.
  var verdict: Bool?
  /// Whether messages must not show the value.
  var isSecret = false
  var types: Types?
  var choice: Choice?
  var numbers: NumberRules?
  var strings: StringRules?
  var arrays: ArrayRules?
  var objects: ObjectRules?
  var references: [Reference] = []
  var combination: Combination?
  var unevaluatedItems: Node?
  var unevaluatedProperties: Node?

  init(resource: Int) { self.resource = resource }

  /// Whether it lets everything pass.
  var isTrue: Bool { verdict == true }
  /// Whether it lets nothing pass.
  var isFalse: Bool { verdict == false }
}

/// All nodes of a document, by their place.
// Sendable: the compiler alone looks into it; a schema merely keeps it alive.
final class NodeStore: @unchecked Sendable {
  var nodes: [Location: Node] = [:]
}
