/// The properties of a schema as a list, and theirs folded within; every one has an anchor.
///
/// A tree ends where a schema would stand within itself; there, and below `levels`, the script unfolds further from
/// the trees of the named schemas, and without it a link leads to them.
struct SchemaTree {
  /// Which properties are marked: those that must be sent, or those that may be absent from an answer.
  enum Mark { case required, optional }

  let contract: Contract
  let mark: Mark
  /// How many levels unfold into schemas that have a name; those without one always unfold.
  var levels: Int

  /// A tree of more rows unfolds fewer levels: of schemas that refer to one another widely, each level has many times
  /// the rows of the one before.
  private static let largest = 1_000

  /// The same with no more levels than `schema` has room for.
  func fitting(_ schema: Schema) -> SchemaTree {
    guard let object = object(schema) else { return self }
    var tree = self
    while tree.levels > 1, tree.exceeds(object) { tree.levels -= 1 }
    return tree
  }

  private func exceeds(_ object: Object) -> Bool {
    var rows = 0
    func count(_ object: Object, within names: [String], level: Int) {
      for property in object.rules.properties where rows <= Self.largest {
        rows += 1
        if let part = unfolded(property.schema, within: names, level: level) {
          count(part, within: names + part.names, level: level + 1)
        }
      }
    }
    count(object, within: object.names, level: 1)
    return rows > Self.largest
  }

  /// The tree of `schema` below the anchor of where it stands; empty where it has no properties.
  func html(_ schema: Schema, below anchor: String) -> HTML {
    guard let object = object(schema) else { return .none }
    return list(object, below: anchor, within: object.names, level: 1)
  }

  /// The tree as something that folds, open at first, below what `notes` says; empty where it has no properties.
  func folding(_ schema: Schema, below anchor: String, notes: HTML = .none) -> HTML {
    guard let object = object(schema) else { return notes }
    return HTML.tag("details", Attribute("open")) {
      summary(object)
      notes
      list(object, below: anchor, within: object.names, level: 1)
    }
  }

  private struct Object {
    let rules: Schema.ObjectRules
    /// The schemas that were passed on the way to it.
    let names: [String]
  }

  /// The object that `schema` is, or is an array of.
  private func object(_ schema: Schema) -> Object? {
    var schema = schema
    var names: [String] = schema.name.map { [$0] } ?? []
    while true {
      switch schema.kind {
      case .reference(let name):
        guard !names.contains(name), let target = contract.schema(named: name) else { return nil }
        names.append(name)
        schema = target
      case .array(let rules): schema = rules.items
      case .object(let rules):
        if rules.properties.isEmpty, let additional = rules.additional {
          schema = additional
        } else {
          return rules.properties.isEmpty ? nil : Object(rules: rules, names: names)
        }
      default: return nil
      }
    }
  }

  private func list(_ object: Object, below anchor: String, within names: [String], level: Int) -> HTML {
    HTML.tag("ul", .class("tree")) {
      for property in object.rules.properties { row(property, below: anchor, within: names, level: level) }
    }
  }

  private func row(_ property: Schema.Property, below parent: String, within names: [String], level: Int) -> HTML {
    let anchor = Anchor.property(property.name, of: parent)
    return HTML.tag("li", .id(anchor)) {
      Anchor.name(property.name)
      HTML.tag("small") { TypeText(contract: contract).html(property.schema) }
      if mark == .required, contract.isDemanded(property, .sent) {
        SchemaMarks.required(DeclaredConstraint(required: property))
      }
      if mark == .optional, !property.isRequired { SchemaMarks.may("may be absent") }
      SchemaMarks.html(property.schema)
      SchemaNotes(contract: contract).html(property.schema)
      nested(property.schema, below: anchor, within: names, level: level)
    }
  }

  /// The object below a property, where it is told there.
  private func unfolded(_ schema: Schema, within names: [String], level: Int) -> Object? {
    guard let object = object(schema), object.names.isEmpty || level < levels,
      !object.names.contains(where: names.contains)
    else { return nil }
    return object
  }

  private func nested(_ schema: Schema, below anchor: String, within names: [String], level: Int) -> HTML {
    guard let object = unfolded(schema, within: names, level: level) else { return .none }
    return HTML.tag("details") {
      summary(object)
      list(object, below: anchor, within: names + object.names, level: level + 1)
    }
  }

  private func summary(_ object: Object) -> HTML {
    let count = object.rules.properties.count
    return HTML.tag("summary") { "\(count) \(count == 1 ? "property" : "properties")" }
  }
}
