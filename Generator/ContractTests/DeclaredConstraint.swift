/// A keyword that the contract puts on a value of a request, and where it stands.
struct DeclaredConstraint: Hashable {
  /// The keywords that requests can break.
  enum Keyword: String, CaseIterable {
    case type, nullable, `enum`, format, minLength, maxLength, pattern, minimum, maximum, minItems, maxItems
    case minProperties, additionalProperties, required
  }

  let keyword: Keyword
  /// Line and column in the contract, and the property's name where it is one that is required.
  let site: String

  init(_ keyword: Keyword, of schema: Schema) {
    self.keyword = keyword
    site = "\(schema.file):\(schema.position)"
  }

  init(required property: Schema.Property, of object: Schema) {
    keyword = .required
    site = "\(object.file):\(object.position) \(property.name)"
  }

  init(required parameter: Parameter) {
    keyword = .required
    site = "\(parameter.position) \(parameter.name)"
  }
}
