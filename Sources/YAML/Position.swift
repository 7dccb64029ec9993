/// A place in a text: line and column, both counted from 1; the column counts characters (Unicode scalars), not bytes.
public struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a text.
  public static let start = Position(line: 1, column: 1)

  /// `line:column`, as editors and compilers write it.
  public var description: String { "\(line):\(column)" }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// From a first character up to, not including, `end`.
public struct SourceRange: Sendable, Hashable {
  public let start: Position
  public let end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
