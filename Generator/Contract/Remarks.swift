import JSON
import YAML

/// Fields that people read and nothing is made of: `externalDocs`, `contact` and their like.
struct Remarks: Sendable {
  private var said: [String: Node] = [:]
  /// Of the object that has them.
  private(set) var position = Position.start

  init() {}

  /// The fields of those names that the object at `place` has.
  init(_ place: Place, _ names: String...) {
    for name in names { said[name] = place.node[name] }
    position = place.start
  }

  /// What is said here, completed by what is said further on.
  func over(_ further: Remarks) -> Remarks {
    var both = self
    both.said.merge(further.said) { own, _ in own }
    return both
  }

  /// The names of the fields that say something else there, or nothing.
  func differences(from other: Remarks) -> [String] {
    func text(_ node: Node?) -> String? { node.map { JSONValue($0).canonical } }
    return Set(said.keys).union(other.said.keys).filter { text(said[$0]) != text(other.said[$0]) }.sorted()
  }
}
