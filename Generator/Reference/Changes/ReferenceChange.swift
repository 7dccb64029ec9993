import Values
import YAML

extension Reference {
  /// What is different from the version before.
  public struct Changes: Sendable {
    /// The version before, such as `v1.0`.
    public let since: String
    /// The gravest first.
    public let all: [Change]

    public init(since: String, all: [Change]) {
      self.since = since
      self.all = all
    }

    /// What has become of an operation, in a word: `new` or `changed`; nil where nothing that a client meets has.
    func mark(_ operation: String) -> String? {
      let own = all.filter { $0.operations.contains(operation) && $0.level != .editorial }
      return own.isEmpty ? nil : own.contains(where: \.isNewOperation) ? "new" : "changed"
    }

    /// The mark beside the title of an operation, which leads to what changed.
    func badge(_ operation: String) -> HTML {
      guard let mark = mark(operation) else { return .none }
      return HTML.tag("a", .class("badge"), .href("#\(Anchor.guide(ChangeSection.name))")) { "\(mark) since \(since)" }
    }
  }

  /// One difference from the version before.
  public struct Change: Sendable {
    /// What it does to a client of the version before.
    public let level: Level
    /// The `operationId`s of the operations that it changes; none where it is of no operation.
    public let operations: [String]
    /// Whether the operation is not in the version before.
    public let isNewOperation: Bool
    /// A sentence that says what differs.
    public let text: String
    /// Where it stands in the contract (RFC 6901).
    public let pointer: String

    public init(level: Level, operations: [String], isNewOperation: Bool = false, text: String, pointer: String) {
      self.level = level
      self.operations = operations
      self.isNewOperation = isNewOperation
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
          level: finding.level, operations: finding.reached.compactMap(\.id),
          isNewOperation: finding.rule == .operationAdded, text: finding.text, pointer: "\(finding.pointer)")
      })
  }
}
