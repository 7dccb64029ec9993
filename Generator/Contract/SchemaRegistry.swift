import YAML

/// The schemas that have a name, while they are read: those of the components by their own, and others by one that is
/// made for them.
final class SchemaRegistry {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  /// The first number that was not tried behind a name that is taken.
  private var numbers: [String: Int] = [:]
  private(set) var schemas: [String: Schema] = [:]
  /// The names in the order in which they were given.
  private(set) var order: [String] = []
  /// What has a name and is still to be read: the last place of each way.
  private var waiting: [(name: String, way: [Place])] = []
  /// What is known of a schema by the nodes that it is made of.
  private var known: [Key: Outcome] = [:]

  struct Key: Hashable {
    let nodes: [ObjectIdentifier]
    /// Whether parts that need a type get one.
    let isNamed: Bool
  }

  enum Outcome {
    /// It is being read, under this name where it has been met again meanwhile.
    case reading(String?)
    case read(Schema)
  }

  subscript(key: Key) -> Outcome? {
    get { known[key] }
    set { known[key] = newValue }
  }

  // MARK: Parts

  private var bases: [ObjectIdentifier: Node] = [:]

  /// What a schema says besides its `oneOf`, `anyOf` and `allOf`, and what depends on them: what holds for each branch
  /// too. The same node each time.
  func withoutGroups(_ place: Place) -> Place {
    let known = bases[ObjectIdentifier(place.node)]
    let left: Set<String> = [
      "oneOf", "anyOf", "allOf", "$ref", "$dynamicRef", "discriminator", "title", "description",
      "unevaluatedProperties", "unevaluatedItems",
    ]
    let node =
      known
      ?? Node(
        .mapping((place.node.entries ?? []).filter { !left.contains($0.key.text) }), range: place.node.range)
    bases[ObjectIdentifier(place.node)] = node
    return Place(document: place.document, pointer: place.pointer, node: node)
  }

  // MARK: Names

  /// The name of the schema at `place`, which is read later where it is new; `wish` is used where it is free.
  func name(of place: Place, wish: String) -> String {
    if let name = names[place.identity] { return name }
    return self.name([place], wish: wish)
  }

  /// Gives one name to all places on the way to a schema.
  @discardableResult
  func name(_ way: [Place], wish: String) -> String {
    let name = free(wish)
    for place in way { names[place.identity] = name }
    waiting.append((name, way))
    return name
  }

  func hasName(_ place: Place) -> Bool { names[place.identity] != nil }

  /// A name that no other schema has, nor anything that would have the same name in Swift.
  func free(_ wish: String) -> String {
    var name = wish
    let key = SwiftName.type(name).lowercased()
    var number = numbers[key] ?? 2
    while !taken.insert(name == wish ? key : SwiftName.type(name).lowercased()).inserted {
      name = "\(wish)\(number)"
      number += 1
    }
    numbers[key] = number
    order.append(name)
    return name
  }

  /// Whether a schema would have the name in Swift: a type inside of another one would hide it there.
  func isTaken(_ wish: String) -> Bool { taken.contains(SwiftName.type(wish).lowercased()) }

  func add(_ schema: Schema, as name: String) { schemas[name] = schema }

  /// The next schema that was named and not read.
  func next() -> (name: String, way: [Place])? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// All schemas, in the order of their names' giving.
  var all: [Schema] {
    var containers = EndlessContainers(schemas)
    return containers.broken(order)
  }
}
