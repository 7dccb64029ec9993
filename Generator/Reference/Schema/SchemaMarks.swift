/// What stands beside the name of a value: whether it must be sent, may be absent, goes one way
/// only, is on its way out.
enum SchemaMarks {
  /// The mark of what must be sent.
  static func required(_ constraint: DeclaredConstraint) -> HTML {
    Ledger.note(constraint)
    return must("required")
  }

  /// Those that a schema gives by itself.
  static func html(_ schema: Schema) -> HTML {
    if schema.isWriteOnly { Ledger.note(.writeOnly, of: schema) }
    return (schema.annotations.isReadOnly ? may("never sent") : .none)
      + (schema.isWriteOnly ? may("never answered") : .none)
      + (schema.annotations.isDeprecated ? deprecated : .none)
  }

  /// The mark of what should no longer be used.
  static var deprecated: HTML { must("deprecated") }

  static func must(_ text: String) -> HTML { HTML.tag("strong") { text } }

  static func may(_ text: String) -> HTML { HTML.tag("em") { text } }
}
