public import JSON
public import YAML

/// What a value must be. A reference is the very schema that it names, so a recursive schema is a cycle.
public final class Schema: Sendable {
  /// The name among `components/schemas`, where it stands there.
  public let name: String?
  /// CommonMark.
  public let description: String
  /// Whether null is allowed besides what `kind` says.
  public let isNullable: Bool
  public let kind: Kind
  public let defaultValue: JSONValue?
  /// Whether it is sent and never answered.
  public let isWriteOnly: Bool
  public let file: String
  public let position: Position

  public indirect enum Kind: Sendable {
    case string(StringRules)
    /// One of these words.
    case enumeration([String])
    case integer(NumberRules)
    case number(NumberRules)
    case boolean
    case array(ArrayRules)
    case object(ObjectRules)
    /// A schema with a name, found in the contract's `schemas`.
    case reference(String)
    /// Any value.
    case any
  }

  public struct StringRules: Sendable, Equatable {
    public var format: String?
    public var minLength: Int?
    public var maxLength: Int?
    public var pattern: String?
  }

  public struct NumberRules: Sendable, Equatable {
    public var format: String?
    public var minimum: Double?
    public var maximum: Double?
  }

  public struct ArrayRules: Sendable {
    public let items: Schema
    public var minItems: Int?
    public var maxItems: Int?
  }

  public struct ObjectRules: Sendable {
    public let properties: [Property]
    /// Whether names that are not among the properties are refused.
    public let isClosed: Bool
    /// What the values of other names must be, where that is said.
    public let additional: Schema?
    public var minProperties: Int?

    public func property(_ name: String) -> Property? { properties.first { $0.name == name } }
  }

  public struct Property: Sendable {
    public let name: String
    public let isRequired: Bool
    public let schema: Schema
  }

  init(
    name: String?, description: String, isNullable: Bool, kind: Kind, defaultValue: JSONValue?, isWriteOnly: Bool,
    file: String, position: Position
  ) {
    self.name = name
    self.description = description
    self.isNullable = isNullable
    self.kind = kind
    self.defaultValue = defaultValue
    self.isWriteOnly = isWriteOnly
    self.file = file
    self.position = position
  }
}

extension Contract {
  /// The schema of that name.
  public func schema(named name: String) -> Schema? { schemas.first { $0.name == name } }

  /// The schema that `schema` is, references followed.
  public func resolved(_ schema: Schema) -> Schema {
    var schema = schema
    while case .reference(let name) = schema.kind, let target = self.schema(named: name) { schema = target }
    return schema
  }
}
