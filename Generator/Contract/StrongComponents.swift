/// The strongly connected components of a graph (Tarjan, 1972): two nodes are in one where each is reached from the
/// other.
struct StrongComponents<Node: Hashable> {
  /// The number of the component that a node is in.
  private(set) var numbers: [Node: Int] = [:]
  /// Those that are reached from themselves.
  private(set) var cyclic: Set<Node> = []

  /// A node on the way that is being followed, and how many of its edges have been.
  private struct Step {
    let node: Node
    let targets: [Node]
    var next = 0
  }

  /// - Parameter targets: where the edges from each node lead.
  init(_ targets: [Node: [Node]]) {
    var indexes: [Node: Int] = [:]
    var lows: [Node: Int] = [:]
    // What has been met and is in no component yet.
    var open: [Node] = []
    for root in targets.keys where indexes[root] == nil {
      var way: [Step] = []
      func enter(_ node: Node) {
        indexes[node] = indexes.count
        lows[node] = indexes[node]
        open.append(node)
        way.append(Step(node: node, targets: targets[node] ?? []))
      }
      enter(root)
      while let step = way.last {
        if step.next < step.targets.count {
          let target = step.targets[step.next]
          way[way.count - 1].next += 1
          if indexes[target] == nil {
            enter(target)
          } else if numbers[target] == nil {
            lows[step.node] = min(lows[step.node] ?? 0, indexes[target] ?? 0)
          }
          continue
        }
        way.removeLast()
        if let parent = way.last?.node { lows[parent] = min(lows[parent] ?? 0, lows[step.node] ?? 0) }
        if lows[step.node] == indexes[step.node] { close(step, &open) }
      }
    }
  }

  /// The nodes that were met since that of `step`, itself among them, are a component.
  private mutating func close(_ step: Step, _ open: inout [Node]) {
    let number = numbers.count
    let first = open.lastIndex(of: step.node) ?? 0
    let members = open[first...]
    for member in members { numbers[member] = number }
    if members.count > 1 || step.targets.contains(step.node) { cyclic.formUnion(members) }
    open.removeSubrange(first...)
  }
}
