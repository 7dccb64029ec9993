import JSON

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

  /// What stands before a member's name.
  private enum Punctuation: String {
    case opening = "{"
    case comma = ","
    /// Until a member that is always there, whether a comma is due shows only at run time.
    case dynamic = ""
  }

  private func emitMembers(into source: inout SwiftSource) {
    var punctuation = Punctuation.opening
    for field in fields {
      if punctuation == .opening, !field.isAlwaysThere {
        source.line("var separator: UInt8 = 123  // {")
        punctuation = .dynamic
      }
      emit(field, after: punctuation, into: &source)
      if field.isAlwaysThere { punctuation = .comma }
    }
    emitAdditional(after: punctuation, into: &source)
    if punctuation == .dynamic { source.line("if separator == 123 { writer.raw(separator) }") }
  }

  private func emitAdditional(after punctuation: Punctuation, into source: inout SwiftSource) {
    guard declaration.additionalName != nil else { return }
    let arguments = punctuation == .dynamic ? "additionalProperties, after: &separator" : "additionalProperties"
    guard let additional = declaration.additional else { return source.line("writer.members(\(arguments))") }
    source.line("writer.members(\(arguments)) { writer, item in")
    source.indented { $0.line(additional.elementWriting("item")) }
    source.line("}")
  }

  private func emit(_ field: ObjectField, after punctuation: Punctuation, into source: inout SwiftSource) {
    switch field.presence {
    case .always, .defaulted:
      emitName(field, after: punctuation, into: &source)
      source.line(field.swift.writing(field.own))
    case .nullable:
      emitName(field, after: punctuation, into: &source)
      source.line("if \(field.binding) { \(field.swift.writing(field.local)) } else { writer.null() }")
    case .optional:
      source.block("if \(field.binding)") { source in
        emitName(field, after: punctuation, into: &source)
        source.line(field.swift.writing(field.local))
        if punctuation == .dynamic { source.line("separator = 44  // ,") }
      }
    case .patch:
      source.line("switch \(field.own) {")
      source.line("case .absent: break")
      for (pattern, statement) in [("null", "writer.null()"), ("value(let value)", field.swift.writing("value"))] {
        source.line("case .\(pattern):")
        source.indented { source in
          emitName(field, after: punctuation, into: &source)
          source.line(statement)
          if punctuation == .dynamic { source.line("separator = 44  // ,") }
        }
      }
      source.line("}")
    }
  }

  private func emitName(_ field: ObjectField, after punctuation: Punctuation, into source: inout SwiftSource) {
    if punctuation == .dynamic { source.line("writer.raw(separator)") }
    let name = punctuation.rawValue + JSONValue.string(field.property.name).text + ":"
    source.line("writer.raw(\(SwiftName.literal(name)))")
  }
}
