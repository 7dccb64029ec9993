import YAML

/// What was compared, as a graph from the operations down: which operation reaches a schema, and by which properties.
struct Ways {
  private(set) var nodes: [Node] = []
  /// The edges that were added to nodes that were there before.
  private var known: Set<Edge> = []

  struct Node {
    /// How messages call it: `Instance.disks[]`, or `GET /v1.0/instances answer 200.items[]`.
    let label: String
    let pointer: [String]
    /// The component that it is, where it is one.
    let component: String?
    let operation: OperationName?
    var parents: [(node: Int, segment: String)]
  }

  struct OperationName: Hashable {
    let text: String
    /// The path in the base, where it is another one.
    let before: String?
    let id: String?
    let order: Int
  }

  mutating func operation(_ name: OperationName, pointer: [String]) -> Int {
    add(Node(label: name.text, pointer: pointer, component: nil, operation: name, parents: []))
  }

  /// What belongs to no operation.
  mutating func document(_ label: String, pointer: [String]) -> Int {
    add(Node(label: label, pointer: pointer, component: nil, operation: nil, parents: []))
  }

  /// A part of `parent`; as a component it is called by its own name.
  mutating func part(
    of parent: Int, _ segment: String, _ tokens: [String], component: String? = nil
  ) -> Int {
    let above = nodes[parent]
    let label = component ?? above.label + segment
    let pointer = component.map { ["components", "schemas", $0] } ?? above.pointer + tokens
    return add(
      Node(
        label: label, pointer: pointer, component: component, operation: nil, parents: [(parent, segment)]))
  }

  mutating func connect(_ node: Int, to parent: Int, _ segment: String) {
    guard known.insert(Edge(node: node, parent: parent, segment: segment)).inserted else { return }
    nodes[node].parents.append((parent, segment))
  }

  private struct Edge: Hashable {
    let node, parent: Int
    let segment: String
  }

  private mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// The operations that lead to any of `targets`, each by its shortest way.
  func reach(_ targets: [Int]) -> [Finding.Reach] {
    var ways: [OperationName: String] = [:]
    var seen = Set(targets)
    var level = targets.map { (node: $0, way: "") }
    while !level.isEmpty {
      var above: [(node: Int, way: String)] = []
      for (node, way) in level {
        if let operation = nodes[node].operation, ways[operation] == nil { ways[operation] = way.drop(while: " ") }
        for parent in nodes[node].parents where seen.insert(parent.node).inserted {
          // Where a body or a parameter is a component, it is called by its name.
          let name = parent.segment.isEmpty ? nodes[node].component.map { " " + $0 } ?? "" : ""
          above.append((parent.node, parent.segment + name + way))
        }
      }
      level = above
    }
    return ways.sorted { $0.key.order < $1.key.order }
      .map { Finding.Reach(operation: $0.key.text, before: $0.key.before, id: $0.key.id, via: $0.value) }
  }
}

extension String {
  fileprivate func drop(while character: Character) -> String { String(drop { $0 == character }) }
}
