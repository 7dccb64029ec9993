/// Where a schema leads in the end, its references followed once for all who ask.
struct ReferenceEnd {
  /// The schema itself, where it refers to none.
  let schema: Schema
  /// Whether it, or a schema on the way, lets null be.
  let isNullable: Bool

  /// The end of every schema, by name.
  static func all(of schemas: [String: Schema]) -> [String: ReferenceEnd] {
    var ends: [String: ReferenceEnd] = [:]
    for (start, schema) in schemas where ends[start] == nil {
      var way = [(name: start, schema: schema)]
      var met: Set = [start]
      // Only in a document that was refused do they go round in a circle.
      while case .reference(let name) = way[way.count - 1].schema.kind, ends[name] == nil, met.insert(name).inserted,
        let next = schemas[name]
      {
        way.append((name, next))
      }
      for (name, schema) in way.reversed() {
        let next: ReferenceEnd? = if case .reference(let name) = schema.kind { ends[name] } else { nil }
        ends[name] = ReferenceEnd(
          schema: next?.schema ?? schema, isNullable: schema.isNullable || next?.isNullable ?? false)
      }
    }
    return ends
  }
}
