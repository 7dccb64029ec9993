/// The code that reads an object in one pass.
struct ObjectReader {
  let declaration: ObjectDeclaration

  private var fields: [ObjectField] { declaration.fields }
  private var isClosed: Bool { declaration.rules.isClosed }
  private var hasMinimum: Bool { declaration.rules.minProperties != nil }

  func emit(into source: inout SwiftSource) {
    let name = declaration.name
    source.block("extension \(name): JSONReadable") { source in
      source.block("public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(name)?") {
        source in
        Ledger.note(.type, of: declaration.schema)
        source.line("guard try reader.beginObject() else { return nil }")
        for word in 0..<(fields.count + 63) / 64 { source.line("var seen\(word): UInt64 = 0") }
        if hasMinimum { source.line("var members = 0") }
        for field in fields { source.line("var \(field.local)\(declared(field))") }
        source.block("while try reader.nextName()") { source in
          if hasMinimum { source.line("members += 1") }
          if !fields.isEmpty { emitMembers(into: &source) }
          if isClosed { Ledger.note(.additionalProperties, of: declaration.schema) }
          source.line(isClosed ? "try reader.unknown(knowing: names)" : "try reader.skip()")
        }
        if let least = declaration.rules.minProperties {
          Ledger.note(.minProperties, of: declaration.schema)
          source.line("reader.check(members: members, minProperties: \(least))")
        }
        emitMissing(into: &source)
        emitResult(into: &source)
      }
      if isClosed {
        source.line()
        guard !fields.isEmpty else { return source.line("private static let names: [String] = []") }
        source.line("private static let names = [")
        source.indented { source in
          for field in fields { source.line("\(SwiftName.literal(field.property.name)),") }
        }
        source.line("]")
      }
    }
  }

  /// The type of the variable that keeps a member, and what it is before the member has been read.
  private func declared(_ field: ObjectField) -> String {
    switch field.presence {
    case .defaulted(let expression): ": \(field.swift.name) = \(expression)"
    case .patch: ": Patch<\(field.swift.name)> = .absent"
    case .always, .nullable, .optional: ": \(field.swift.name)?"
    }
  }

  // MARK: Members

  private func emitMembers(into source: inout SwiftSource) {
    let byLength = Dictionary(grouping: fields.enumerated()) { $0.element.property.name.utf8.count }
    source.line("switch reader.nameLength {")
    for (length, members) in byLength.sorted(by: { $0.key < $1.key }) {
      source.line("case \(length):")
      source.indented { source in
        for (index, field) in members.sorted(by: { $0.offset < $1.offset }) {
          source.block("if reader.nameIs(\(SwiftName.literal(field.property.name)))") { source in
            let bit = "1 << \(index % 64)"
            source.block("if seen\(index / 64) & \(bit) != 0") {
              $0.line("try reader.skipDuplicate()")
              $0.line("continue")
            }
            source.line("seen\(index / 64) |= \(bit)")
            emitValue(field, into: &source)
            source.line("continue")
          }
        }
      }
    }
    source.line("default: break")
    source.line("}")
  }

  private func emitValue(_ field: ObjectField, into source: inout SwiftSource) {
    let name = field.local
    let condition = "if let value = try \(field.swift.reading(inCondition: true))"
    switch field.presence {
    case .always, .optional: field.swift.emitReading("\(name) = try", into: &source)
    case .nullable:
      declaration.contract.noteNull(of: field.schema)
      let statement = "if try !reader.null() { \(name) = try \(field.swift.reading) }"
      if source.fits(statement) { return source.line(statement) }
      source.block("if try !reader.null()") { field.swift.emitReading("\(name) = try", into: &$0) }
    case .defaulted:
      let statement = "\(condition) { \(name) = value }"
      if source.fits(statement) { return source.line(statement) }
      source.block(condition) { $0.line("\(name) = value") }
    case .patch:
      declaration.contract.noteNull(of: field.schema)
      source.line("if try reader.null() {")
      source.indented { $0.line("\(name) = .null") }
      source.block("} else \(condition)") { $0.line("\(name) = .value(value)") }
    }
  }

  // MARK: The end

  private func emitMissing(into source: inout SwiftSource) {
    for (index, field) in fields.enumerated() where field.property.isRequired {
      Ledger.note(DeclaredConstraint(required: field.property))
      source.line(
        "if seen\(index / 64) & 1 << \(index % 64) == 0 { reader.missing(\(SwiftName.literal(field.property.name))) }")
    }
  }

  private func emitResult(into source: inout SwiftSource) {
    let needed = fields.filter { if case .always = $0.presence { true } else { false } }
    if needed.count == 1 {
      source.line("guard let \(needed[0].local) else { return nil }")
    } else if !needed.isEmpty {
      source.line("guard")
      source.indented { source in
        for (index, field) in needed.enumerated() {
          source.line("let \(field.local)\(index + 1 < needed.count ? "," : "")")
        }
      }
      source.line("else { return nil }")
    }
    guard !fields.isEmpty else { return source.line("return \(declaration.name)()") }
    source.line("return \(declaration.name)(")
    source.indented { source in
      for (index, field) in fields.enumerated() {
        source.line("\(field.label): \(field.local)\(index + 1 < fields.count ? "," : ")")")
      }
    }
  }
}
