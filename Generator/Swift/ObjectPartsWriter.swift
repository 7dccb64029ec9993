import JSON

/// The code that writes an object from its members without making one: for what goes from a store straight into an
/// answer.
struct ObjectPartsWriter {
  let declaration: ObjectDeclaration

  private var fields: [ObjectField] { declaration.fields }

  /// Whether the first member is the list that the object carries: then it can be written before the rest is known.
  private var isList: Bool {
    guard let first = fields.first, first.property.name == "items", first.isAlwaysThere else { return false }
    if case .array = first.schema.kind { return true }
    return false
  }

  /// Whether it is a copied object: when it was observed and whether that is too long ago stand last, and change while
  /// everything else stays.
  private var isCopied: Bool { fields.count > 2 && fields.suffix(2).map(\.property.name) == ["observed_at", "stale"] }

  func emit(into source: inout SwiftSource) {
    source.block("extension \(declaration.name)") { source in
      if isCopied {
        emit("writeContent", Array(fields.dropLast(2)), isOpening: true, isClosing: false, into: &source)
        source.line()
        emit("writeFreshness", Array(fields.suffix(2)), isOpening: false, isClosing: true, into: &source)
      } else if isList {
        emit("writeItems", Array(fields.prefix(1)), isOpening: true, isClosing: false, into: &source)
        source.line()
        emit("writeRest", Array(fields.dropFirst()), isOpening: false, isClosing: true, into: &source)
      } else {
        emit("write", fields, isOpening: true, isClosing: true, into: &source)
      }
    }
  }

  /// An object needs its first member always there, so that each comma is known now.
  var isPossible: Bool {
    fields.first?.isAlwaysThere == true && declaration.additional == nil
      && !fields.contains { if case .patch = $0.presence { true } else { false } }
  }

  private func emit(
    _ function: String, _ fields: [ObjectField], isOpening: Bool, isClosing: Bool, into source: inout SwiftSource
  ) {
    source.documentation(
      "Writes \(isOpening ? isClosing ? "all of one" : "the beginning of one" : "the rest of one") from its members, without holding it."
    )
    source.line("static func \(function)(")
    source.indented { source in
      source.line("to writer: inout JSONWriter,")
      for (index, field) in fields.enumerated() {
        source.line("\(field.parameter): \(type(field))\(index + 1 < fields.count ? "," : "")")
      }
    }
    source.block(")") { source in
      for (index, field) in fields.enumerated() { emit(field, isFirst: isOpening && index == 0, into: &source) }
      if isClosing { source.line("writer.raw(\"}\")") }
    }
  }

  private func emit(_ field: ObjectField, isFirst: Bool, into source: inout SwiftSource) {
    let name =
      "writer.raw(\(SwiftName.literal((isFirst ? "{" : ",") + JSONValue.string(field.property.name).text + ":")))"
    let value = field.name
    switch field.presence {
    case .always, .defaulted:
      source.line(name)
      source.line(writing(field, value))
    case .nullable, .patch:
      source.line(name)
      source.line("if let \(value) { \(writing(field, value)) } else { writer.null() }")
    case .optional:
      source.block("if let \(value)") { source in
        source.line(name)
        source.line(writing(field, value))
      }
    }
  }

  // MARK: Types

  /// Texts and what is made of members come from anywhere that can write them; the rest comes as it is.
  private func part(_ field: ObjectField) -> String? {
    switch declaration.contract.resolved(field.schema).kind {
    case .string(let rules) where rules.format == nil: "some JSONText"
    case .enumeration: "some JSONText"
    case .array, .object, .choice, .any, .never, .reference: "some JSONWritable"
    case .string, .integer, .number, .boolean: nil
    }
  }

  private func type(_ field: ObjectField) -> String {
    let plain = part(field) ?? field.swift.name
    switch field.presence {
    case .always, .defaulted: return plain
    case .nullable, .optional, .patch: return plain.hasPrefix("some ") ? "(\(plain))?" : "\(plain)?"
    }
  }

  private func writing(_ field: ObjectField, _ value: String) -> String {
    part(field) == nil ? field.swift.writing(value) : "\(value).write(to: &writer)"
  }
}
