public import JSON
public import YAML

/// An example of a body, a parameter or a header, with the name that it has beside others (OpenAPI 3.1, section 4.8.19).
public struct Example: Sendable {
  /// `example` for one that is given without a name.
  public let name: String
  /// The value, with its place.
  public let located: LocatedValue

  public var value: JSONValue { located.value }
  public var position: Position { located.position }
}

/// All that the examples of an object say, for comparing: spelled only then, for most readings never compare.
struct WrittenExamples: Sendable, Equatable {
  /// Values without a name.
  let values: [Node]
  /// Example Objects.
  let objects: [Node]

  /// Each as text that is the same for the same, in no order.
  private var texts: [String] {
    let unnamed = values.map { JSONValue.object([.init("value", JSONValue($0))]) }
    return (unnamed + objects.map { JSONValue($0) }).map(\.canonical).sorted()
  }

  static func == (one: Self, other: Self) -> Bool { one.texts == other.texts }
}

extension ContractReading {
  /// The examples of a body of one media type, or of a parameter or a header, which may have them in its `content`.
  func examples(_ place: Place) -> [Example] {
    if let example = place.node["example"] { return [Example(name: "example", located: LocatedValue(example))] }
    let own = place.entries("examples").compactMap { key, place -> Example? in
      guard let value = resolved(place)?.place.node["value"] else { return nil }
      return Example(name: key.text, located: LocatedValue(value))
    }
    return own.isEmpty ? place.entries("content").first.map { examples($0.place) } ?? [] : own
  }

  /// All that the examples of the object at `place` say.
  func writtenExamples(_ place: Place) -> WrittenExamples {
    let ofContent = place.entries("content").first.map { writtenExamples($0.place) }
    return WrittenExamples(
      values: (place.node["example"].map { [$0] } ?? []) + (ofContent?.values ?? []),
      objects: place.entries("examples").compactMap { resolved($0.place)?.place.node } + (ofContent?.objects ?? []))
  }
}

extension Contract {
  /// The examples of a parameter, and those of its schema.
  func examples(of parameter: Parameter) -> [LocatedValue] {
    parameter.examples.map(\.located) + examples(of: parameter.schema)
  }

  /// The examples of a header, and those of its schema.
  func examples(of header: Header) -> [LocatedValue] { header.examples.map(\.located) + examples(of: header.schema) }

  /// Those of the schema itself, and of the schemas that it refers to.
  private func examples(of schema: Schema) -> [LocatedValue] { schema.chain(in: schemasByName).flatMap(\.examples) }
}
