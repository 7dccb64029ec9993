/// A keyword of schemas: what its value is, and what becomes of it here.
struct Keyword: Sendable {
  let name: String
  let value: Value
  /// The version that alone has it; nil where both have.
  var only: Document.Dialect?
  let treatment: Treatment

  enum Value: Sendable {
    case text, boolean, any, number, count, positive
    case list
    case texts
    /// One of JSON's types, or a list of them.
    case types
    case schema
    /// At least one schema.
    case schemas
    case schemaMap
    /// Lists of names by name.
    case nameLists
    case object(ObjectKind)
    /// A number in 3.1, a boolean in 3.0.
    case exclusiveBound
    case reference
    case pattern
  }

  enum Treatment: String, Sendable {
    /// It decides the Swift type, or is enforced while reading.
    case compiled
    /// Values are held to it by an evaluator, after reading.
    case evaluated
    case documented
    /// Its form is held against the specification; nothing is made of it.
    case checked
  }

  init(_ name: String, _ value: Value, only: Document.Dialect? = nil, _ treatment: Treatment) {
    self.name = name
    self.value = value
    self.only = only
    self.treatment = treatment
  }
}

extension Keyword {
  static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// JSON Schema draft 2020-12 with OpenAPI's additions; those of OpenAPI 3.0 are marked by their version.
  static let all: [Keyword] = [
    Keyword("$ref", .reference, .compiled),
    Keyword("$dynamicRef", .reference, only: .v3_1, .compiled),
    Keyword("$id", .text, only: .v3_1, .compiled),
    Keyword("$schema", .text, only: .v3_1, .checked),
    Keyword("$anchor", .text, only: .v3_1, .compiled),
    Keyword("$dynamicAnchor", .text, only: .v3_1, .compiled),
    Keyword("$vocabulary", .any, only: .v3_1, .checked),
    Keyword("$comment", .text, only: .v3_1, .checked),
    Keyword("$defs", .schemaMap, only: .v3_1, .compiled),
    Keyword("title", .text, .documented),
    Keyword("description", .text, .documented),
    Keyword("default", .any, .compiled),
    Keyword("example", .any, .compiled),
    Keyword("examples", .list, only: .v3_1, .compiled),
    Keyword("deprecated", .boolean, .documented),
    Keyword("readOnly", .boolean, .compiled),
    Keyword("writeOnly", .boolean, .compiled),
    Keyword("externalDocs", .object(.externalDocs), .checked),
    Keyword("xml", .object(.xml), .checked),
    Keyword("discriminator", .object(.discriminator), .compiled),
    Keyword("nullable", .boolean, only: .v3_0, .compiled),
    Keyword("type", .types, .compiled),
    Keyword("enum", .list, .compiled),
    Keyword("const", .any, only: .v3_1, .compiled),
    Keyword("format", .text, .compiled),
    Keyword("minLength", .count, .compiled),
    Keyword("maxLength", .count, .compiled),
    Keyword("pattern", .pattern, .compiled),
    Keyword("contentEncoding", .text, only: .v3_1, .documented),
    Keyword("contentMediaType", .text, only: .v3_1, .documented),
    Keyword("contentSchema", .schema, only: .v3_1, .documented),
    Keyword("minimum", .number, .compiled),
    Keyword("maximum", .number, .compiled),
    Keyword("exclusiveMinimum", .exclusiveBound, .evaluated),
    Keyword("exclusiveMaximum", .exclusiveBound, .evaluated),
    Keyword("multipleOf", .positive, .evaluated),
    Keyword("items", .schema, .compiled),
    Keyword("prefixItems", .schemas, only: .v3_1, .evaluated),
    Keyword("minItems", .count, .compiled),
    Keyword("maxItems", .count, .compiled),
    Keyword("uniqueItems", .boolean, .evaluated),
    Keyword("contains", .schema, only: .v3_1, .evaluated),
    Keyword("minContains", .count, only: .v3_1, .evaluated),
    Keyword("maxContains", .count, only: .v3_1, .evaluated),
    Keyword("unevaluatedItems", .schema, only: .v3_1, .evaluated),
    Keyword("properties", .schemaMap, .compiled),
    Keyword("required", .texts, .compiled),
    Keyword("additionalProperties", .schema, .compiled),
    Keyword("patternProperties", .schemaMap, only: .v3_1, .evaluated),
    Keyword("propertyNames", .schema, only: .v3_1, .evaluated),
    Keyword("minProperties", .count, .compiled),
    Keyword("maxProperties", .count, .evaluated),
    Keyword("dependentRequired", .nameLists, only: .v3_1, .evaluated),
    Keyword("dependentSchemas", .schemaMap, only: .v3_1, .evaluated),
    Keyword("unevaluatedProperties", .schema, only: .v3_1, .evaluated),
    Keyword("allOf", .schemas, .compiled),
    Keyword("anyOf", .schemas, .compiled),
    Keyword("oneOf", .schemas, .compiled),
    Keyword("not", .schema, .evaluated),
    Keyword("if", .schema, only: .v3_1, .evaluated),
    Keyword("then", .schema, only: .v3_1, .evaluated),
    Keyword("else", .schema, only: .v3_1, .evaluated),
  ]

  static let evaluated = Set(all.filter { $0.treatment == .evaluated }.map(\.name)).union(["enum", "const", "required"])

  /// Whether a keyword says something about which values fit.
  static func constrains(_ name: String) -> Bool { byName[name] != nil && !annotations.contains(name) }

  /// Keywords that say nothing about which values fit.
  private static let annotations: Set<String> = [
    "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
    "xml", "$comment", "$id", "$schema", "$anchor", "$dynamicAnchor", "$vocabulary", "$defs",
  ]
}
