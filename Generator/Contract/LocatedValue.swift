public import JSON
public import YAML

/// A value that the document gives, such as an example or a default, with the places of its parts.
public struct LocatedValue: Sendable {
  public let value: JSONValue
  private let node: Node

  init(_ node: Node) {
    value = JSONValue(node)
    self.node = node
  }

  public var position: Position { node.start }

  /// The same for what is one place of the document.
  var identity: ObjectIdentifier { ObjectIdentifier(node) }

  /// Where the part that a JSON Pointer names begins; what is missing is where it should have been.
  public func position(of pointer: String) -> Position {
    var place = node
    for token in Pointer(pointer)?.tokens ?? [] {
      guard let part = place[Pointer([token])] else { break }
      place = part
    }
    return place.start
  }
}
