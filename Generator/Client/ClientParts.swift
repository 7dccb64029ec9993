/// A body of `multipart/form-data` as a structure: a part for each property, files as bytes.
struct ClientParts {
  let contract: Contract
  let content: Content
  private let rules: Schema.ObjectRules
  private let fields: [Field]
  /// Whether enumerations that stand inline are declared here.
  private let declaresWords: Bool

  private struct Field {
    let name: String
    let property: Schema.Property
    let value: ClientValue
    let isFile: Bool
    let isList: Bool
    let encoding: Content.Encoding?

    var type: String { isFile ? isList ? "[Part]" : "Part" : value.swift.name }
  }

  /// Nil where the schema names no properties: then the parts are the caller's.
  init?(_ contract: Contract, _ content: Content) {
    guard let schema = content.schema, case .object(let rules) = contract.resolved(schema).kind,
      !rules.properties.isEmpty
    else { return nil }
    self.contract = contract
    self.content = content
    self.rules = rules
    // What stands inline is declared by the component's type, where there is one.
    let component = contract.resolved(schema).name.flatMap { contract.componentSchemas.contains($0) ? $0 : nil }
    let owner = component.map { SwiftName.type($0) }
    declaresWords = owner == nil
    var names = UniqueNames(taken: ["additionalProperties"])
    fields = rules.properties.map { property in
      let encoding = content.encodings.first { $0.property == property.name }
      let list: Schema? =
        if case .array(let rules) = contract.resolved(property.schema).kind { rules.items } else { nil }
      return Field(
        name: names.name(SwiftName.member(property.name)), property: property,
        value: ClientValue(contract, property.schema, valueName: property.name, owner: owner),
        isFile: encoding?.headers.isEmpty == false || contract.isFile(list ?? property.schema, encoding),
        isList: list != nil, encoding: encoding)
    }
  }

  private var additional: ClientValue? {
    rules.additional.map { ClientValue(contract, $0, valueName: "additionalProperties") }
  }

  func emitDeclaration(into source: inout SwiftSource) {
    source.line()
    source.documentation("The parts of a body of `\(content.mediaType)`.")
    source.block("public struct Multipart: Sendable") { source in
      for field in fields {
        source.documentation(field.property.schema.description)
        source.line("public var \(field.name): \(type(field))")
      }
      if let additional {
        source.line("/// Parts that are none of these, by their names.")
        source.line("public var additionalProperties: [String: \(additional.swift.elementName)]")
      }
      source.line()
      emitInitializer(into: &source)
      source.line()
      source.block("func add(to parts: inout MultipartBody)") { source in
        for field in fields { emitAdding(field, into: &source) }
        guard let additional else { return }
        source.block("for (name, value) in self.additionalProperties.sorted(by: { $0.key < $1.key })") {
          $0.line("parts.add(name) \(additional.writing("value"))")
        }
      }
      if declaresWords { for field in fields where !field.isFile { emitWords(of: field, into: &source) } }
    }
  }

  /// Parts for a test of what is sent with them, outside of `operation`; nil where none are at hand.
  func sample(in operation: String, _ samples: ClientSamples) -> String? {
    var arguments: [String] = []
    for field in fields where !isOptional(field) {
      var type = field.value.swift
      type.owner = type.owner ?? "\(operation).Multipart"
      let value = samples.least(field.property.schema, examples: []).map { samples.expression($0, type) }
      guard let value = field.isFile ? field.isList ? "[]" : "Part([])" : value else { return nil }
      arguments.append("\(SwiftName.label(field.name)): \(value)")
    }
    return "\(operation).Multipart(\(arguments.joined(separator: ", ")))"
  }

  private func emitWords(of field: Field, into source: inout SwiftSource) {
    let schema = field.property.schema.innermost
    guard case .enumeration(let words) = schema.kind else { return }
    source.line()
    OpenWordDeclaration(
      name: field.value.swift.inlineName, description: field.property.schema.description,
      words: EnumerationWords(words, of: schema)
    ).emit(into: &source)
  }

  /// Notes the types of the parts.
  func note(in use: inout SchemaUse) {
    for field in fields where !field.isFile { use.types(field.property.schema) }
    if let values = rules.additional { use.types(values) }
  }

  private func type(_ field: Field) -> String { field.type + (isOptional(field) ? "?" : "") }

  private func isOptional(_ field: Field) -> Bool {
    !field.property.isRequired || contract.isNullable(field.property.schema)
  }

  private func emitInitializer(into source: inout SwiftSource) {
    let sorted = fields.filter { !isOptional($0) } + fields.filter(isOptional)
    var arguments = sorted.map { "\($0.name): \(type($0))" + (isOptional($0) ? " = nil" : "") }
    if let additional { arguments.append("additionalProperties: [String: \(additional.swift.elementName)] = [:]") }
    source.line("public init(")
    source.indented { source in
      for (index, argument) in arguments.enumerated() {
        source.line(argument + (index + 1 < arguments.count ? "," : ""))
      }
    }
    source.block(")") { source in
      for field in fields { source.line("self.\(field.name) = \(field.name)") }
      if additional != nil { source.line("self.additionalProperties = additionalProperties") }
    }
  }

  private func emitAdding(_ field: Field, into source: inout SwiftSource) {
    let own = "self.\(field.name)"
    guard isOptional(field) else { return source.line(adding(field, own)) }
    source.block("if let value = \(own)") { $0.line(adding(field, "value")) }
  }

  private func adding(_ field: Field, _ value: String) -> String {
    let name = SwiftName.literal(field.property.name)
    // Of several types the first stands for what says none itself.
    let type = field.encoding?.contentType?.split(separator: ",").first.map(String.init)
    let known = type.flatMap { $0.contains("*") ? nil : ", contentType: \(SwiftName.literal($0))" } ?? ""
    if field.isFile {
      return field.isList
        ? "for part in \(value) { parts.add(\(name), part\(known)) }" : "parts.add(\(name), \(value)\(known))"
    }
    if field.encoding?.style != nil, let encoding = field.encoding?.expression {
      return "parts.add(\(name), \(encoding)) \(field.value.writingPresent(value))"
    }
    return "parts.add(\(name)\(known)) \(field.value.writingPresent(value))"
  }
}

extension Contract {
  /// Whether a part is sent as it is: `format: binary`, or a content of another media type than JSON or text.
  func isFile(_ schema: Schema, _ encoding: Content.Encoding?) -> Bool {
    let schema = resolved(schema)
    switch schema.kind {
    case .string(let rules):
      if rules.format == "binary" { return true }
      guard schema.keywords.contentEncoding == nil else { return false }
      return schema.keywords.contentMediaType.map { ContentKind($0.value) == .bytes } ?? false
    case .any: return encoding?.contentType.map { ![.json, .text].contains(ContentKind($0)) } ?? false
    default: return false
    }
  }
}
