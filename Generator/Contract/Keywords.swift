public import JSON
public import YAML

/// Something that a document says, with its place.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let file: String
  public let position: Position
}

/// What a schema holds values to: the assertions and applicators of JSON Schema draft 2020-12, `allOf` merged and
/// references that stand beside something else taken in.
///
/// Where several parts of an `allOf` say the same keyword, the stricter one stands, or else all of them do.
public struct Keywords: Sendable {
  /// The schema that this one is another name of; then there is nothing else.
  public var reference: Located<String>?
  /// Nil for every type.
  public var types: Located<Set<JSONType>>?
  /// `enum` and `const`: the values that all of them allow.
  public var values: Located<[JSONValue]>?
  /// Whether `values` came from `const`.
  public var isConstant = false

  public var format: Located<String>?
  public var minLength: Located<Int>?
  public var maxLength: Located<Int>?
  public var patterns: [Located<String>] = []
  public var contentEncoding: Located<String>?
  public var contentMediaType: Located<String>?
  public var contentSchema: Schema?

  public var minimum: Located<Double>?
  public var maximum: Located<Double>?
  public var exclusiveMinimum: Located<Double>?
  public var exclusiveMaximum: Located<Double>?
  public var multiplesOf: [Located<Double>] = []

  public var items: Schema?
  public var prefixItems: [Schema] = []
  public var minItems: Located<Int>?
  public var maxItems: Located<Int>?
  public var uniqueItems: Located<Bool>?
  public var contains: [Contained] = []
  public var unevaluatedItems: Schema?

  /// In the order of the text.
  public var properties: [Schema.Property] = []
  /// Names that must be there, those that are no property of `properties` among them.
  public var required: [Located<String>] = []
  public var additionalProperties: Schema?
  public var patternProperties: [PatternProperty] = []
  public var propertyNames: [Schema] = []
  public var minProperties: Located<Int>?
  public var maxProperties: Located<Int>?
  public var dependentRequired: [DependentRequired] = []
  public var dependentSchemas: [DependentSchema] = []
  public var unevaluatedProperties: Schema?

  /// Groups of which a value must fit exactly one schema, by the `oneOf` that each stands in.
  public var oneOf: [Located<[Schema]>] = []
  /// Groups of which a value must fit at least one schema.
  public var anyOf: [Located<[Schema]>] = []
  public var not: [Schema] = []
  public var conditions: [Condition] = []
  public var discriminator: Discriminator?

  /// `contains` with its bounds.
  public struct Contained: Sendable {
    public let schema: Schema
    public let least: Located<Int>?
    public let most: Located<Int>?
  }

  public struct PatternProperty: Sendable {
    public let pattern: Located<String>
    public let schema: Schema
  }

  /// What must be there where `name` is.
  public struct DependentRequired: Sendable {
    public let name: String
    public let required: [String]
    public let file: String
    public let position: Position
  }

  /// What an object must be where it has `name`.
  public struct DependentSchema: Sendable {
    public let name: String
    public let schema: Schema
  }

  /// `if`, `then` and `else`.
  public struct Condition: Sendable {
    public let condition: Schema
    public let then: Schema?
    public let otherwise: Schema?
  }
}

/// The property whose value tells which of several schemas describes an object (OpenAPI 3.1, section 4.8.25).
public struct Discriminator: Sendable {
  public let property: String
  /// By the value: the name of the schema in the contract. What is not mapped is mapped by the schemas' own names.
  public let mapping: [(value: String, schema: String)]
  public let file: String
  public let position: Position
}
