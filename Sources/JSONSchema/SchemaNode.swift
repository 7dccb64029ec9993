import JSON
import Pattern

/// A schema among those of a document: what it asserts. Others are named by their indexes, so that a cycle is a cycle.
struct SchemaNode: Sendable {
  var assertions: [Assertion] = []
  /// What depends on which members and elements the other assertions have looked at; it comes last.
  var unevaluatedItems: Int?
  var unevaluatedProperties: Int?
}

/// A keyword, or several that belong together.
enum Assertion: Sendable {
  /// The schema `false`.
  case nothing
  case types(Set<String>)
  case values([JSONValue])
  case reference(Int)
  case minimum(Double, isExclusive: Bool)
  case maximum(Double, isExclusive: Bool)
  case multiple(of: Double)
  case minLength(Int)
  case maxLength(Int)
  case pattern(Pattern, String)
  case format(KnownFormat)
  case items(prefix: [Int], others: Int?)
  case minItems(Int)
  case maxItems(Int)
  case uniqueItems
  case contains(Int, least: Int, most: Int?)
  case properties([String: Int], patterns: [(Pattern, Int)], others: Int?)
  case propertyNames(Int)
  case required([String])
  case dependentRequired([(name: String, required: [String])])
  case dependentSchemas([(name: String, schema: Int)])
  case minProperties(Int)
  case maxProperties(Int)
  case allOf([Int])
  case anyOf([Int])
  case oneOf([Int])
  case not(Int)
  case condition(Int, then: Int?, otherwise: Int?)
}
