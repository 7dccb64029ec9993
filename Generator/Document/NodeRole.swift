import YAML

/// What a node of a document is where it stands: only objects may be schemas.
enum NodeRole {
  /// An object of the specification, or a list of such.
  case object
  /// Objects by names that are the document's own, such as the properties of a schema.
  case names
  /// A value, such as an example, which only looks like anything else.
  case data

  /// The role of what stands at `key` of a mapping.
  func role(of key: String) -> NodeRole {
    switch self {
    case .data: .data
    case .names: .object
    case .object:
      NodeRole.values.contains(key) || key.hasPrefix("x-") ? .data : NodeRole.mappings.contains(key) ? .names : .object
    }
  }

  /// The role of the elements of a list.
  var element: NodeRole { self == .data ? .data : .object }

  private static let values: Set = ["example", "examples", "default", "enum", "const", "links"]

  private static let mappings: Set = [
    "$defs", "callbacks", "content", "definitions", "dependentSchemas", "encoding", "headers", "parameters",
    "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses", "schemas", "securitySchemes",
    "variables", "webhooks",
  ]
}
