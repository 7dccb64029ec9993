/// The body of a request: a value, or one of several where the contract has several media types.
struct ClientBody {
  let contract: Contract
  let body: RequestBody
  private let forms: [Form]

  /// Nil where nothing can be sent.
  init?(_ contract: Contract, _ operation: Operation, _ kind: ClientKind) {
    guard let body = operation.body, let first = body.contents.first else { return nil }
    // The media types of the house's bodies all carry the same: the first one does.
    let contents = kind == .house ? [first] : body.contents
    self.contract = contract
    self.body = body
    var names = UniqueNames()
    let isMany = contents.count > 1
    forms = contents.map { content in
      let name = content.isFirstOfItsKind(in: contents) ? content.kind.name : content.memberName
      return Form(contract: contract, content: content, name: names.name(name), isOneOfMany: isMany)
    }
  }

  var isRequired: Bool { body.isRequired }

  /// Whether absent, null and a value are three things.
  private var isPatch: Bool { !isRequired && forms.count == 1 && forms[0].isNullable }

  /// Its type, in the operation's or, where a name is given, outside of it.
  func type(in operation: String? = nil) -> String {
    let isOwn = forms.count > 1 || forms[0].parts != nil
    let type = forms.count > 1 ? "Body" : forms[0].type
    let name = isOwn ? operation.map { "\($0).\(type)" } ?? type : type
    return isPatch ? "Patch<\(forms[0].presentType)>" : name + (isRequired ? "" : "?")
  }

  /// What stands for it where it is not given; empty where it must be.
  var initializerDefault: String { isRequired ? "" : isPatch ? " = .absent" : " = nil" }

  /// The type of JSON that the one body is; nil where it is something else.
  var codecType: String? { forms.count == 1 && forms[0].isCodec ? forms[0].type : nil }

  /// Notes the schemas whose types it has.
  func note(in use: inout SchemaUse) { for form in forms { form.note(in: &use) } }

  /// A body for a test of what is sent with it, outside of `operation`; nil where none is at hand.
  func sample(in operation: String, _ samples: ClientSamples) -> String? {
    forms.lazy.compactMap { form in
      form.sample(in: operation, samples).map { forms.count > 1 ? "\(operation).Body.\(form.name)(\($0))" : $0 }
    }.first
  }

  /// Notes the schemas whose values a sample is made of.
  func noteSample(in use: inout SchemaUse) { for form in forms { form.noteSample(in: &use) } }

  /// The types that it is made of.
  func emitDeclarations(into source: inout SwiftSource) {
    if forms.count > 1 {
      source.line()
      source.line("/// What may be sent.")
      source.block("public enum Body: Sendable") { source in
        for form in forms {
          source.documentation("`\(form.content.mediaType)`")
          source.line("case \(form.name)(\(form.type))")
        }
      }
    }
    for form in forms { form.parts?.emitDeclaration(into: &source) }
    for form in forms { form.emitEncodings(into: &source) }
  }

  /// The statements that add it to a request.
  func emitEncoding(into source: inout SwiftSource) {
    guard forms.count > 1 else {
      if isPatch { return source.line(forms[0].patchStatement) }
      if forms[0].isCodec { return source.line(forms[0].statement("body")) }
      if isRequired { return forms[0].emitEncoding(of: "body", into: &source) }
      return source.block("if let body") { forms[0].emitEncoding(of: "body", into: &$0) }
    }
    source.line("switch body {")
    for form in forms {
      source.line("case .\(form.name)(let body)\(isRequired ? "" : "?"):")
      source.indented { form.emitEncoding(of: "body", into: &$0) }
    }
    if !isRequired { source.line("case nil: break") }
    source.line("}")
  }
}

/// A body of one media type.
private struct Form {
  let contract: Contract
  let content: Content
  /// Its case.
  let name: String
  let isOneOfMany: Bool
  private let value: ClientValue?
  let parts: ClientParts?

  init(contract: Contract, content: Content, name: String, isOneOfMany: Bool) {
    self.contract = contract
    self.content = content
    self.name = name
    self.isOneOfMany = isOneOfMany
    value = content.schema.map { ClientValue(contract, $0, valueName: "body") }
    parts = content.kind == .multipart ? ClientParts(contract, content) : nil
  }

  var type: String {
    switch content.kind {
    case .json: value?.swift.elementName ?? "JSONValue"
    // No form says null.
    case .form: presentType
    case .multipart: parts == nil ? "MultipartBody" : "Multipart"
    case .events, .text: "String"
    case .bytes: "[UInt8]"
    case .media: "Media"
    }
  }

  func sample(in operation: String, _ samples: ClientSamples) -> String? {
    switch content.kind {
    case .json, .form:
      guard let value else { return ".null" }
      return samples.least(value.swift.schema, examples: content.examples.map(\.value))
        .map { samples.expression($0, value.swift) }
    case .multipart: return parts.map { $0.sample(in: operation, samples) } ?? "MultipartBody()"
    case .events, .text: return "\"\""
    case .bytes: return "[]"
    case .media: return "Media(\(mediaType.replacing("*", with: "any")), [])"
    }
  }

  func noteSample(in use: inout SchemaUse) {
    guard let schema = content.schema else { return }
    if [.json, .form].contains(content.kind) { use.reads(schema) }
    // The parts have no type of their own kind: it is their values that are read.
    if parts != nil, case .object(let rules) = contract.resolved(schema).kind {
      for property in rules.properties { use.reads(property.schema) }
    }
  }

  func note(in use: inout SchemaUse) {
    parts?.note(in: &use)
    if [.json, .form].contains(content.kind), let schema = content.schema { use.types(schema) }
  }

  /// Its type without null.
  var presentType: String { value?.swift.name ?? "JSONValue" }

  /// Whether null can be sent.
  var isNullable: Bool {
    content.kind == .json && content.schema.map { contract.isNullable($0) } ?? false
  }

  /// The statement that sends what may be absent, or null.
  var patchStatement: String {
    "request.body(\(mediaType), body) { writer, body in \(value?.swift.writing("body") ?? "") }"
  }

  /// Whether the one statement takes an optional value too.
  var isCodec: Bool { content.kind == .json && value?.isCodec ?? true }

  private var mediaType: String { SwiftName.literal(content.mediaType) }

  private var encodingsName: String { isOneOfMany ? "\(name)Encodings" : "bodyEncodings" }

  func emitEncoding(of value: String, into source: inout SwiftSource) {
    guard parts != nil else { return source.line(statement(value)) }
    source.line("var parts = MultipartBody()")
    source.line("\(value).add(to: &parts)")
    source.line("request.multipart(\(mediaType), parts)")
  }

  func statement(_ name: String) -> String {
    switch content.kind {
    case .json:
      if isCodec { return "request.body(\(mediaType), \(name))" }
      return "request.body(\(mediaType)) \(value?.writing(name) ?? "{ _ in }")"
    case .form:
      let encodings = content.encodings.isEmpty ? "" : ", Self.\(encodingsName)"
      let writing = value?.writingPresent(name) ?? "{ writer in \(name).write(to: &writer) }"
      return "request.form(\(mediaType)\(encodings)) \(writing)"
    case .multipart: return "request.multipart(\(mediaType), \(name))"
    case .events, .text: return "request.body(\(mediaType), text: \(name))"
    case .bytes: return "request.body(\(mediaType), bytes: \(name))"
    case .media: return "request.body(\(name))"
    }
  }

  func emitEncodings(into source: inout SwiftSource) {
    guard content.kind == .form, !content.encodings.isEmpty else { return }
    source.line()
    source.line("/// How its fields are spelled.")
    source.line("private static let \(encodingsName): [String: FieldEncoding] = [")
    source.indented { source in
      for encoding in content.encodings {
        guard let expression = encoding.expression else { continue }
        source.line("\(SwiftName.literal(encoding.property)): \(expression),")
      }
    }
    source.line(content.encodings.contains { $0.expression != nil } ? "]" : ":]")
  }
}

extension Content {
  /// Whether a case is called by its kind; another one of that kind is called by its media type.
  func isFirstOfItsKind(in contents: [Content]) -> Bool {
    contents.first { $0.kind == kind }?.mediaType == mediaType
  }

  var memberName: String { SwiftName.member(mediaType.replacing("*", with: "any")) }
}

extension ContentKind {
  /// What a case is called that carries it.
  var name: String {
    switch self {
    case .json: "json"
    case .form: "form"
    case .multipart: "multipart"
    case .events: "events"
    case .text: "text"
    case .bytes: "binary"
    case .media: "media"
    }
  }
}

extension Content.Encoding {
  /// The encoding in Swift; nil where it says nothing.
  var expression: String? {
    if let style {
      let reserved = allowsReserved ? ", allowReserved: true" : ""
      return "FieldEncoding(style: .\(style.rawValue), explode: \(explode)\(reserved))"
    }
    return contentType.map { "FieldEncoding(contentType: \(SwiftName.literal($0)))" }
  }
}
