extension Family {
  /// Where its generated code lies.
  var folder: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension CompiledCodec {
  /// The codec of a schema; nil where it is none of the family's components.
  static func of(_ schema: String, in family: Family) -> CompiledCodec? {
    switch family.name {
    case "arrays": arrays(schema)
    case "bounds": bounds(schema)
    case "choices": choices(schema)
    case "formats": formats(schema)
    case "merging": merging(schema)
    case "objects": objects(schema)
    case "older": older(schema)
    case "recursion": recursion(schema)
    case "references": references(schema)
    case "values": values(schema)
    default: nil
    }
  }
}
