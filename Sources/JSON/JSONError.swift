/// Why bytes are not JSON (RFC 8259), and where.
public struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Bytes before the fault.
  public let offset: Int
  /// The line of the fault, from 1.
  public let line: Int
  /// The column of the fault in bytes, from 1.
  public let column: Int
  /// What is wrong, as the end of a sentence that names the place.
  public let reason: String

  public init(offset: Int, line: Int, column: Int, reason: String) {
    self.offset = offset
    self.line = line
    self.column = column
    self.reason = reason
  }

  public var description: String { "line \(line), column \(column): \(reason)" }
}

/// JSON that is well formed and not what was asked for.
public struct JSONFault: Sendable, Equatable {
  /// Where: a JSON Pointer (RFC 6901) into the document.
  public let pointer: String
  /// The keyword that was broken, as JSON Schema names it (`type`, `required`, `maxLength`, …) or `unknown`, `duplicate`.
  public let rule: String
  /// What is wrong, as the end of a sentence that begins with the place.
  public let detail: String

  public init(pointer: String, rule: String, detail: String) {
    self.pointer = pointer
    self.rule = rule
    self.detail = detail
  }
}

/// What a JSON value is, by its first byte.
public enum JSONKind: String, Sendable {
  case object, array, string, number, boolean, null

  /// With its article, as sentences need it.
  public var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    }
  }
}
