import JSON
import YAML

/// Fields that people read and nothing is made of: `externalDocs`, `contact` and their like.
struct Remarks: Sendable {
  /// What each says, as text that is the same for the same value.
  private(set) var said: [String: String] = [:]
  /// Of the object that has them.
  private(set) var position = Position.start

  init() {}

  /// The fields of those names that the object at `place` has.
  init(_ place: Place, _ names: String...) {
    self.init(Dictionary(names.compactMap { name in place.node[name].map { (name, $0) } }) { one, _ in one })
    position = place.start
  }

  private init(_ fields: [String: Node]) { said = fields.mapValues { JSONValue($0).canonical } }

  /// What is said here, completed by what is said further on.
  func over(_ further: Remarks) -> Remarks {
    var both = self
    both.said.merge(further.said) { own, _ in own }
    return both
  }

  /// The names of the fields that say something else there, or nothing.
  func differences(from other: Remarks) -> [String] {
    Set(said.keys).union(other.said.keys).filter { said[$0] != other.said[$0] }.sorted()
  }
}
