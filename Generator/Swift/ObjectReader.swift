/// The code that reads an object in one pass.
struct ObjectReader {
  let declaration: ObjectDeclaration

  private var fields: [ObjectField] { declaration.fields }
  private var isClosed: Bool { declaration.rules.isClosed }

  func emit(into source: inout SwiftSource) {
    let name = declaration.name
    source.block("extension \(name): JSONReadable") { source in
      source.block("public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(name)?") {
        source in
        Ledger.note(.type, of: declaration.schema)
        guard declaration.schema.rest.isEmpty else {
          source.line("try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in")
          source.indented { $0.line("try readMembers(&reader)") }
          return source.line("}")
        }
        emitReading(into: &source)
      }
      if !declaration.schema.rest.isEmpty {
        source.line()
        source.block("private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(name)?")
        {
          emitReading(into: &$0)
        }
      }
      source.line()
      emitNames(into: &source)
    }
  }

  private func emitReading(into source: inout SwiftSource) {
    source.line("guard var members = try reader.beginObject(names) else { return nil }")
    for field in fields { source.line("var \(field.local)\(declared(field))") }
    if let name = declaration.additionalName { source.line("var additionalProperties: [String: \(name)] = [:]") }
    let next = "try reader.next(&members)"
    source.block(fields.isEmpty ? "while \(next) != nil" : "while let member = \(next)") { source in
      emitMembers(into: &source)
    }
    if let least = declaration.rules.minProperties {
      Ledger.note(.minProperties, of: declaration.schema)
      source.line("reader.check(members: members.count, minProperties: \(least))")
    }
    emitResult(into: &source)
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
    if isClosed { Ledger.note(.additionalProperties, of: declaration.schema) }
    let other =
      if isClosed {
        "try reader.unknown(knowing: names.texts)"
      } else if declaration.keepsUndescribed {
        "try reader.undescribed(&additionalProperties)"
      } else {
        "try reader.skip()"
      }
    guard !fields.isEmpty else { return source.line("\(other)") }
    source.line("switch member {")
    for (index, field) in fields.enumerated() {
      source.line("case \(index):")
      source.indented { emitValue(field, into: &$0) }
    }
    if let additional = declaration.additional {
      source.line("default:")
      source.indented { emitAdditional(additional, into: &$0) }
    } else {
      source.line("default: \(other)")
    }
    source.line("}")
  }

  private func emitAdditional(_ additional: SwiftType, into source: inout SwiftSource) {
    let isNullable = declaration.contract.isNullable(additional.schema)
    if isNullable { declaration.contract.noteNull(of: additional.schema) }
    let signature = isNullable ? " -> \(additional.name)??" : ""
    source.line("try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError)\(signature) in")
    source.indented { $0.line(additional.elementReading) }
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

  private func emitNames(into source: inout SwiftSource) {
    guard !fields.isEmpty else { return source.line("private static let names: JSONNames = []") }
    source.line("private static let names: JSONNames = [")
    source.indented { source in
      for field in fields {
        let property = field.property
        let isDemanded = field.isDemanded(on: declaration.side)
        if isDemanded { Ledger.note(DeclaredConstraint(required: property)) }
        source.line(".\(isDemanded ? "required" : "optional")(\(SwiftName.literal(property.name))),")
      }
    }
    source.line("]")
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
      let arguments =
        fields.map { "\($0.label): \($0.local)" }
        + (declaration.additionalName == nil ? [] : ["additionalProperties: additionalProperties"])
      for (index, argument) in arguments.enumerated() {
        source.line("\(argument)\(index + 1 < arguments.count ? "," : ")")")
      }
    }
  }
}
