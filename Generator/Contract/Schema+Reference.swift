import YAML

extension Schema {
  /// What is nothing but another name of the schema `name`.
  static func reference(
    to name: String, _ annotations: Annotations = Annotations(), node: Node? = nil, file: String, position: Position
  ) -> Schema {
    var keywords = Keywords()
    keywords.reference = Located(value: name, file: file, position: position)
    return Schema(
      name: nil, annotations: annotations, isNullable: false, kind: .reference(name), keywords: keywords, rest: [],
      node: node, file: file, position: position)
  }

  /// What says no more than to be this schema, as a property that refers to it does; the schema itself where it has no
  /// name.
  var byName: Schema {
    name.map { .reference(to: $0, file: file, position: position) } ?? self
  }
}
