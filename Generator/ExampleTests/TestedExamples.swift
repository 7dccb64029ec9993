import YAML

/// The examples that have a test: what several operations share is tested with the first.
struct TestedExamples {
  private struct Key: Hashable {
    let example: ObjectIdentifier
    let place: Position
  }

  private var keys: Set<Key> = []

  /// - Parameter schema: that of the parameter or the header. An example of a schema that it refers to is one of each
  ///   that does.
  /// - Returns: whether it had none.
  mutating func insert(_ example: LocatedValue, of schema: Schema) -> Bool {
    keys.insert(Key(example: example.identity, place: schema.position)).inserted
  }
}
