import YAML

/// A keyword that the contract puts on a value of a request, and where it stands.
struct DeclaredConstraint: Hashable {
  /// The keywords that requests can break.
  enum Keyword: String, CaseIterable {
    case type, null, `enum`, format, minLength, maxLength, pattern, minimum, maximum, minItems, maxItems
    case minProperties, additionalProperties, required, writeOnly
  }

  let keyword: Keyword
  let position: Position

  init(_ keyword: Keyword, of schema: Schema) {
    self.keyword = keyword
    position = schema.position
  }

  init(required property: Schema.Property) {
    keyword = .required
    position = property.position
  }

  init(required parameter: Parameter) {
    keyword = .required
    position = parameter.position
  }
}

extension Contract {
  /// Every constraint on what requests bring.
  func declaredConstraints() -> Set<DeclaredConstraint> {
    var walk = ConstraintWalk(contract: self)
    for operation in operations {
      for parameter in operation.parameters {
        // A path without its parameter is another path.
        if parameter.isRequired, parameter.location != .path {
          walk.found.insert(DeclaredConstraint(required: parameter))
        }
        walk.visit(parameter.schema, isText: true)
      }
      for content in operation.body?.contents ?? [] {
        if let schema = content.schema { walk.visit(schema, isText: false) }
      }
    }
    return walk.found
  }
}

/// Gathers the constraints of schemas and of what they refer to.
private struct ConstraintWalk {
  let contract: Contract
  var found: Set<DeclaredConstraint> = []
  private var seen: Set<String> = []

  init(contract: Contract) { self.contract = contract }

  /// - Parameter isText: whether values come as text, so that a string cannot be anything else.
  mutating func visit(_ schema: Schema, isText: Bool) {
    func note(_ keyword: DeclaredConstraint.Keyword, _ isThere: Bool = true) {
      if isThere { found.insert(DeclaredConstraint(keyword, of: schema)) }
    }
    note(.null, schema.isNullable)
    note(.writeOnly, schema.isWriteOnly)
    switch schema.kind {
    case .reference(let name):
      guard let target = contract.schema(named: name), seen.insert("\(name) \(isText)").inserted else { return }
      visit(target, isText: isText)
    case .string(let rules):
      note(.type, !isText)
      note(.format, rules.format != nil)
      note(.minLength, (rules.minLength ?? 0) > 0)
      note(.maxLength, rules.maxLength != nil)
      note(.pattern, rules.pattern != nil)
    case .enumeration:
      note(.type, !isText)
      note(.enum)
    case .integer(let rules), .number(let rules):
      note(.type)
      note(.minimum, rules.minimum != nil)
      note(.maximum, rules.maximum != nil)
    case .boolean: note(.type)
    case .array(let rules):
      note(.type)
      note(.minItems, (rules.minItems ?? 0) > 0)
      note(.maxItems, rules.maxItems != nil)
      visit(rules.items, isText: false)
    case .object(let rules):
      note(.type)
      note(.minProperties, (rules.minProperties ?? 0) > 0)
      note(.additionalProperties, rules.isClosed)
      for property in rules.properties {
        if contract.isDemanded(property, .sent) { found.insert(DeclaredConstraint(required: property)) }
        visit(property.schema, isText: false)
      }
      if let additional = rules.additional { visit(additional, isText: false) }
    case .choice(let rules): rules.branches.forEach { visit($0, isText: false) }
    case .any, .never: break
    }
  }
}
