public import YAML

/// Something that a document says and should not, with its place.
public struct Diagnostic: Sendable, Equatable {
  /// How grave it is.
  public enum Kind: String, Sendable {
    /// The specification, or a rule of the house, forbids it.
    case error
    /// It may be said; this compiler does not compile it.
    case unsupported
    /// It may be said, and means nothing, or not what its writer will have meant; the document is compiled all the same.
    case warning
  }

  /// How grave it is.
  public let kind: Kind
  /// The file, as it was given.
  public let file: String
  public let position: Position
  /// The rule that it breaks.
  public let rule: any NamedRule
  /// What is wrong, why, and what to write instead.
  public let message: String

  init(_ kind: Kind = .error, file: String, at position: Position, rule: any NamedRule, _ message: String) {
    self.kind = kind
    self.file = file
    self.position = position
    self.rule = rule
    self.message = message
  }

  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.kind, left.file, left.position, left.rule.name, left.message)
      == (right.kind, right.file, right.position, right.rule.name, right.message)
  }
}

extension Diagnostic {
  init(_ kind: Kind = .error, file: String, at position: Position, rule: SpecificationRule, _ message: String) {
    self.init(kind, file: file, at: position, rule: rule as any NamedRule, message)
  }

  init(_ kind: Kind = .error, file: String, at position: Position, rule: HouseRule, _ message: String) {
    self.init(kind, file: file, at: position, rule: rule as any NamedRule, message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: error: MESSAGE [RULE]`, as compilers write it and editors read it.
  public var description: String { "\(file):\(position): \(kind.rawValue): \(message) [\(rule.name)]" }
}

/// All that is wrong with a document, in the order of its text, each fault once.
public struct Diagnostics: Error, Sendable, CustomStringConvertible {
  public let all: [Diagnostic]

  public init(_ all: [Diagnostic]) {
    let sorted = all.sorted { ($0.file, $0.position, $0.message) < ($1.file, $1.position, $1.message) }
    // What is shared, such as an example, is judged wherever it is used.
    self.all = sorted.enumerated().filter { $0.offset == 0 || $0.element != sorted[$0.offset - 1] }.map(\.element)
  }

  public var description: String { all.map(\.description).joined(separator: "\n") }
}
