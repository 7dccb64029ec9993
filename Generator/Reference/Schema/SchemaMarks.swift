/// What stands beside the name of a value: whether it must be sent, may be absent, is only sent.
enum SchemaMarks {
  /// The mark of what must be sent.
  static func required(_ constraint: DeclaredConstraint) -> HTML {
    Ledger.note(constraint)
    return must("required")
  }

  /// Those that a schema gives by itself.
  static func html(_ schema: Schema) -> HTML {
    guard schema.isWriteOnly else { return .none }
    Ledger.note(.writeOnly, of: schema)
    return may("never answered")
  }

  static func must(_ text: String) -> HTML { HTML.tag("strong") { text } }

  static func may(_ text: String) -> HTML { HTML.tag("em") { text } }
}
