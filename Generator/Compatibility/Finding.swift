public import YAML

/// A difference in meaning between two contracts.
public struct Finding: Sendable {
  public let rule: Rule
  public let level: Level
  public let breaks: Affected
  /// What it concerns, such as `Instance.disks[].size_gib`.
  public let subject: String
  /// What was and what is.
  public let change: String
  /// Whom that breaks and why, or why nobody.
  public let consequence: String
  /// The way to it through the meaning: a JSON Pointer (RFC 6901) that starts anew at each component.
  public let pointer: Pointer
  public let base: Spot?
  public let revision: Spot?
  /// The operations that it concerns, in the order of the document; none where it concerns the whole contract.
  public internal(set) var reached: [Reach]

  /// The whole sentence.
  public var text: String { "\(subject): \(change); \(consequence)" }
  /// The first operation that it concerns.
  public var operation: String? { reached.first?.operation }

  /// An operation and the way from it to the difference.
  public struct Reach: Sendable, Hashable {
    /// Such as `GET /v1.0/instances`.
    public let operation: String
    /// Its path in the base, where it is another one: `/v1.0/instances` of `GET /v2.0/instances`.
    public let before: String?
    /// The operationId, where the document gives one.
    public let id: String?
    /// Such as `answer 200 InstanceList.items[]`.
    public let via: String
  }
}

/// A place in a file.
public struct Spot: Sendable, Hashable, CustomStringConvertible {
  public let file: String
  public let position: Position

  init(_ file: String, _ position: Position) {
    self.file = file
    self.position = position
  }

  init<Value>(_ located: Located<Value>) { self.init(located.file, located.position) }
  init(_ schema: Schema) { self.init(schema.file, schema.position) }

  /// `FILE:LINE:COLUMN`
  public var description: String { "\(file):\(position)" }
}
