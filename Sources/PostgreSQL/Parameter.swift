import Values

/// A value for `$1`, `$2` and so on, sent in PostgreSQL's binary form with its type.
public enum Parameter: Sendable, Equatable {
  /// NULL of whatever type the statement wants.
  case null
  case bool(Bool)
  case int4(Int32)
  case int8(Int64)
  case float8(Double)
  /// Text without U+0000, which PostgreSQL cannot hold.
  case text(String)
  case bytea([UInt8])
  case uuid(UUID)
  case timestamptz(Timestamp)
  /// A JSON text.
  case jsonb(String)

  // Arrays of one dimension, for `= ANY($1)` and `unnest($1)`.
  case bools([Bool])
  case optionalBools([Bool?])
  case int8s([Int64])
  case optionalInt8s([Int64?])
  case optionalFloat8s([Double?])
  case texts([String])
  case optionalTexts([String?])
  case byteas([[UInt8]])
  case uuids([UUID])
  case optionalUUIDs([UUID?])
  case timestamptzs([Timestamp])
  case optionalTimestamptzs([Timestamp?])
  case jsonbs([String])
}

extension Parameter: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .int8(value) }
  public init(stringLiteral value: String) { self = .text(value) }
}

/// Optional values: nil is NULL.
extension Parameter {
  public static func bool(_ value: Bool?) -> Parameter { value.map { .bool($0) } ?? .null }
  public static func int4(_ value: Int32?) -> Parameter { value.map { .int4($0) } ?? .null }
  public static func int8(_ value: Int64?) -> Parameter { value.map { .int8($0) } ?? .null }
  public static func float8(_ value: Double?) -> Parameter { value.map { .float8($0) } ?? .null }
  public static func text(_ value: String?) -> Parameter { value.map { .text($0) } ?? .null }
  public static func bytea(_ value: [UInt8]?) -> Parameter { value.map { .bytea($0) } ?? .null }
  public static func uuid(_ value: UUID?) -> Parameter { value.map { .uuid($0) } ?? .null }
  public static func timestamptz(_ value: Timestamp?) -> Parameter { value.map { .timestamptz($0) } ?? .null }
  public static func jsonb(_ value: String?) -> Parameter { value.map { .jsonb($0) } ?? .null }
}
