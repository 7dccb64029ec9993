/// The code that writes an object, its punctuation merged with the names.
struct ObjectWriter {
  let declaration: ObjectDeclaration

  private var fields: [ObjectField] { declaration.fields }

  func emit(into source: inout SwiftSource) {
    source.block("extension \(declaration.name): JSONWritable") { source in
      source.block("public func write(to writer: inout JSONWriter)") { source in
        guard !fields.isEmpty else { return source.line("writer.raw(\"{}\")") }
        emitMembers(into: &source)
        source.line("writer.raw(\"}\")")
      }
    }
  }

  /// Until a member that is always there, whether a comma is due shows only at run time.
  private func emitMembers(into source: inout SwiftSource) {
    var isSettled = false
    if !isAlwaysThere(fields[0]) {
      source.line("var separator: UInt8 = 123  // {")
    }
    for (index, field) in fields.enumerated() {
      let key = SwiftName.literal("\"\(field.property.name)\":")
      func name(into source: inout SwiftSource) {
        if isSettled {
          source.line("writer.raw(\(SwiftName.literal(",\"\(field.property.name)\":")))")
        } else if index == 0, isAlwaysThere(field) {
          source.line("writer.raw(\(SwiftName.literal("{\"\(field.property.name)\":")))")
        } else {
          source.line("writer.raw(separator)")
          source.line("writer.raw(\(key))")
        }
      }
      switch field.presence {
      case .always, .defaulted:
        name(into: &source)
        source.line(field.swift.writing(field.name))
        isSettled = true
      case .nullable:
        name(into: &source)
        source.line("if let \(field.name) { \(field.swift.writing(field.name)) } else { writer.null() }")
        isSettled = true
      case .optional:
        source.block("if let \(field.name)") { source in
          name(into: &source)
          source.line(field.swift.writing(field.name))
          if !isSettled { source.line("separator = 44  // ,") }
        }
      case .patch:
        source.line("switch \(field.name) {")
        source.line("case .absent: break")
        for (pattern, statement) in [("null", "writer.null()"), ("value(let value)", field.swift.writing("value"))] {
          source.line("case .\(pattern):")
          source.indented { source in
            name(into: &source)
            source.line(statement)
            if !isSettled { source.line("separator = 44  // ,") }
          }
        }
        source.line("}")
      }
    }
    if !isSettled { source.line("if separator == 123 { writer.raw(separator) }") }
  }

  private func isAlwaysThere(_ field: ObjectField) -> Bool {
    switch field.presence {
    case .always, .defaulted, .nullable: true
    case .optional, .patch: false
    }
  }
}
