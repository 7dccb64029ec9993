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
  /// What stands for it where it is absent.
  public let locatedDefault: LocatedValue?
  public let examples: [LocatedValue]
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
    public let position: Position
  }

  public var defaultValue: JSONValue? { locatedDefault?.value }

  init(
    name: String?, description: String, isNullable: Bool, kind: Kind, locatedDefault: LocatedValue?,
    examples: [LocatedValue], isWriteOnly: Bool, file: String, position: Position
  ) {
    self.name = name
    self.description = description
    self.isNullable = isNullable
    self.kind = kind
    self.locatedDefault = locatedDefault
    self.examples = examples
    self.isWriteOnly = isWriteOnly
    self.file = file
    self.position = position
  }
}

extension Contract {
  /// The schema that `schema` is, references followed.
  public func resolved(_ schema: Schema) -> Schema { chain(from: schema).last ?? schema }

  /// Whether null fits: by the schema itself, or by one that it refers to.
  public func isNullable(_ schema: Schema) -> Bool { chain(from: schema).contains { $0.isNullable } }

  /// What stands for a value that is absent: the schema's own default before that of one that it refers to.
  public func defaultValue(of schema: Schema) -> LocatedValue? {
    chain(from: schema).lazy.compactMap(\.locatedDefault).first
  }

  /// Whether `schema` is the schema of that name, or refers to it.
  func refers(_ schema: Schema, to name: String) -> Bool { chain(from: schema).contains { $0.name == name } }

  /// The schema, the one that it refers to, and so on; no schema refers to nothing but itself.
  private func chain(from schema: Schema) -> [Schema] {
    var chain = [schema]
    var last = schema
    while case .reference(let name) = last.kind, let target = self.schema(named: name) {
      chain.append(target)
      last = target
    }
    return chain
  }
}
