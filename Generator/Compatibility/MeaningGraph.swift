import JSON
import Values
import YAML

/// What the schemas of a contract mean, as a graph without names: two nodes from which the same graph hangs mean the
/// same, however often a part was written, shared or given a name.
final class MeaningGraph {
  private let contract: Contract
  private var nodes: [Node] = []
  private var known: [Key: Int] = [:]
  /// Nodes whose edges are still to be found.
  private var unfinished: [(node: Int, view: SchemaView)] = []
  private var nodesOfSchemas: [ObjectIdentifier: Int] = [:]
  /// By node: what tells meanings apart, and sorts what has no order.
  private var digests: [UInt64] = []
  /// By node: the same number for the same meaning.
  private var classes: [UInt64] = []

  /// Whether any body is XML, so that it matters how a schema is written in it.
  private lazy var speaksXML = (contract.operations + contract.webhooks).contains(where: \.speaksXML)

  private struct Node {
    let label: String
    /// Those of the same label have no order.
    var edges: [(label: String, node: Int)]
  }

  private struct Key: Hashable {
    let identity: ObjectIdentifier
    /// What is said beside a reference.
    let own: String
  }

  init(_ contract: Contract) { self.contract = contract }

  /// Takes in all that operations reach, so that digests are made once.
  func takeAll() {
    func take(_ operation: Operation) {
      operation.visitSchemas { _ = node($0) }
      for callback in operation.callbacks { callback.operations.forEach(take) }
    }
    (contract.operations + contract.webhooks).forEach(take)
    finish()
  }

  /// Follows what was met, in a loop: references may be nested without end.
  private func finish() {
    while let (node, view) = unfinished.popLast() { nodes[node].edges = edges(view) }
  }

  /// The same for schemas of any contract that mean the same.
  func digest(of schema: Schema) -> UInt64 {
    let node = node(schema)
    settle()
    return digests[node]
  }

  /// What hangs from `edges`, a line a node: the same text for the same meaning.
  func text(_ edges: [(label: String, schema: Schema)]) -> String {
    let roots = edges.map { (label: $0.label, node: node($0.schema)) }
    settle()
    var numbers: [UInt64: Int] = [:]
    var waiting: [Int] = []
    func listed(_ edges: [(label: String, node: Int)]) -> String {
      edges.sorted { ($0.label, digests[$0.node]) < ($1.label, digests[$1.node]) }.map { edge in
        let known = classes[edge.node]
        if numbers[known] == nil {
          numbers[known] = numbers.count + 1
          waiting.append(edge.node)
        }
        return "\n  \(edge.label) → \(numbers[known] ?? 0)"
      }.joined()
    }
    var text = listed(roots)
    var next = 0
    while next < waiting.count {
      let node = nodes[waiting[next]]
      next += 1
      text += "\n\(next) \(node.label)" + listed(node.edges)
    }
    return text
  }

  // MARK: Building

  private func node(_ schema: Schema) -> Int {
    if let node = nodesOfSchemas[ObjectIdentifier(schema)] { return node }
    let view = SchemaView(schema, in: contract).withConstantsListed.withEncodingSaid
    let key = Key(identity: view.identity, own: view.component == nil ? "" : view.own.meaning)
    if let node = known[key] {
      nodesOfSchemas[ObjectIdentifier(schema)] = node
      return node
    }
    let node = add(view.label + (speaksXML ? view.marks.xml.map { " xml=\($0.value.canonical)" } ?? "" : ""))
    known[key] = node
    nodesOfSchemas[ObjectIdentifier(schema)] = node
    unfinished.append((node, view))
    return node
  }

  private func add(_ label: String, _ edges: [(label: String, node: Int)] = []) -> Int {
    nodes.append(Node(label: label, edges: edges))
    return nodes.count - 1
  }

  private func edges(_ view: SchemaView) -> [(label: String, node: Int)] {
    let keywords = view.keywords
    var edges: [(label: String, node: Int)] = []
    func lead(_ label: String, _ schema: Schema?) { if let schema { edges.append((label, node(schema))) } }
    for property in keywords.properties { lead("property \(property.name)", property.schema) }
    lead("additionalProperties", keywords.additionalProperties)
    for part in keywords.patternProperties { lead("patternProperty \(part.pattern.value)", part.schema) }
    for part in keywords.propertyNames { lead("propertyNames", part) }
    for part in keywords.dependentSchemas { lead("dependentSchema \(part.name)", part.schema) }
    lead("unevaluatedProperties", keywords.unevaluatedProperties)
    lead("items", keywords.items)
    for (index, part) in keywords.prefixItems.enumerated() { lead("item \(index)", part) }
    for part in keywords.contains {
      lead("contains \(part.least?.value ?? 1) to \(part.most?.value.description ?? "any")", part.schema)
    }
    lead("unevaluatedItems", keywords.unevaluatedItems)
    for part in keywords.not { lead("not", part) }
    for part in keywords.conditions {
      var parts = [(label: "if", node: node(part.condition))]
      if let then = part.then { parts.append(("then", node(then))) }
      if let otherwise = part.otherwise { parts.append(("else", node(otherwise))) }
      edges.append(("condition", add("condition", parts)))
    }
    lead("content", keywords.contentSchema)
    for group in keywords.oneOf { edges.append(("oneOf", choice(group.value, keywords.discriminator))) }
    for group in keywords.anyOf { edges.append(("anyOf", choice(group.value, keywords.discriminator))) }
    if !keywords.hasChoice, let discriminator = keywords.discriminator {
      for (value, name) in discriminator.targets { lead("mapped \(value)", contract.schema(named: name)) }
    }
    return edges
  }

  /// The branches, each with the values of the discriminator that lead to it.
  private func choice(_ branches: [Schema], _ discriminator: Discriminator?) -> Int {
    add(
      "choice",
      branches.map { branch in
        let name = branch.keywords.reference?.value
        let values = name.flatMap { discriminator?.values(for: $0) } ?? []
        return (values.isEmpty ? "branch" : "branch \(values.joined(separator: ", "))", node(branch))
      })
  }

  // MARK: Telling apart

  /// Levels that a digest looks down; what differs only below is told apart by its class.
  private static let depth = 24

  private func settle() {
    finish()
    guard digests.count < nodes.count else { return }
    let labels = nodes.map { Fingerprint.of($0.label) }
    let edges = nodes.map { node in node.edges.map { (label: Fingerprint.of($0.label), node: $0.node) } }
    var digests = labels
    for _ in 0..<MeaningGraph.depth { digests = MeaningGraph.refined(labels, edges, digests) }
    self.digests = digests
    // Further rounds can only tell more apart; when they do not, none will.
    var count = Set(digests).count
    while true {
      let finer = MeaningGraph.refined(labels, edges, digests)
      let next = Set(finer).count
      digests = finer
      if next <= count { break }
      count = next
    }
    classes = digests
  }

  private static func refined(
    _ labels: [UInt64], _ edges: [[(label: UInt64, node: Int)]], _ known: [UInt64]
  ) -> [UInt64] {
    labels.indices.map { index in
      var parts = edges[index].map { ($0.label, known[$0.node]) }
      if parts.count > 1 { parts.sort { $0 < $1 } }
      return parts.reduce(labels[index]) { Fingerprint.mix(Fingerprint.mix($0, $1.0), $1.1) }
    }
  }
}

extension Operation {
  /// Whether a body that it takes, answers or sends is XML.
  fileprivate var speaksXML: Bool {
    let contents = (body?.contents ?? []) + responses.flatMap(\.contents)
    return contents.contains { MediaType($0.mediaType).isXML }
      || callbacks.flatMap(\.operations).contains(where: \.speaksXML)
  }
}
