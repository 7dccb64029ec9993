import Values
import YAML

extension Reference {
  /// What is different from the version before.
  public struct Changes: Sendable {
    /// The version before, such as `v1.0`.
    public let since: String
    public let all: [Change]

    public init(since: String, all: [Change]) {
      self.since = since
      self.all = all
    }
  }

  /// One difference from the version before.
  public struct Change: Sendable {
    /// What it does to a client of the version before.
    public let level: Level
    /// The `operationId` of the operation that it changes; nil where it is not of one.
    public let operation: String?
    public let text: String
    /// Where it stands in the contract (RFC 6901).
    public let pointer: String

    public init(level: Level, operation: String?, text: String, pointer: String) {
      self.level = level
      self.operation = operation
      self.text = text
      self.pointer = pointer
    }
  }
}

extension Reference.Changes {
  init(from base: Contract, to revision: Contract) {
    // A page must not depend on the day on which it is made.
    let comparison = Comparison(from: base, to: revision, today: Timestamp(microseconds: 0))
    self.init(
      since: base.version,
      all: comparison.findings.map { finding in
        Reference.Change(
          level: finding.level, operation: finding.reached.first?.id, text: finding.text, pointer: "\(finding.pointer)")
      })
  }
}
