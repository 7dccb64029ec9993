/// An answer of one status and media type, as a case.
struct ClientAnswer {
  let contract: Contract
  let response: Response
  /// The case.
  let name: String
  /// The body; nil where there is none.
  let content: Content?
  let headers: [ClientHeader]

  /// A case for each media type of a response.
  static func cases(
    _ response: Response, of operation: Operation, in contract: Contract, _ names: inout UniqueNames
  ) -> [ClientAnswer] {
    let name = StatusName.of(response.status)
    let hasBody = operation.method != "HEAD" && !["204", "205", "304"].contains(response.status)
    let contents = hasBody ? response.contents : []
    guard contents.count > 1 else {
      return [ClientAnswer(contract, response, names.name(name), contents.first)]
    }
    return contents.map { content in
      let suffix = content.isFirstOfItsKind(in: contents) ? content.kind.typeName : SwiftName.type(content.memberName)
      return ClientAnswer(contract, response, names.name(name + suffix), content)
    }
  }

  private init(_ contract: Contract, _ response: Response, _ name: String, _ content: Content?) {
    self.contract = contract
    self.response = response
    self.name = name
    self.content = content
    var names = UniqueNames(taken: ["status"])
    headers = response.headers.map { header in
      ClientHeader(contract: contract, header: header, name: names.name(SwiftName.member(header.name.lowercased())))
    }
  }

  var isSuccess: Bool { response.isSuccess }

  /// Whether the case stands for several statuses.
  private var isOfMany: Bool { response.code == nil }

  private var value: ClientValue? { content?.schema.map { ClientValue(contract, $0, valueName: "body") } }

  /// What the data of each event is; nil where it is text.
  private var eventData: ClientValue? {
    guard var schema = content?.schema else { return nil }
    // As later versions of the specification have it, the whole is a list of what its events are.
    if case .array(let rules) = contract.resolved(schema).kind { schema = rules.items }
    switch contract.resolved(schema).kind {
    case .string, .enumeration, .any, .never: return nil
    case .integer, .number, .boolean, .array, .object, .choice, .reference:
      return ClientValue(contract, schema, valueName: "body")
    }
  }

  var hasEvents: Bool { content?.kind == .events }

  var bodyType: String? {
    guard let content else { return nil }
    switch content.kind {
    case .json: return value?.swift.elementName ?? "JSONValue"
    case .events: return "EventStream<\(eventData?.swift.elementName ?? "String")>"
    case .text, .form: return "String"
    case .bytes: return "[UInt8]"
    case .media, .multipart: return "Media"
    }
  }

  var documentation: String { response.description }

  var declaration: String {
    var values = bodyType.map { [$0] } ?? []
    if isOfMany { values.append("status: Int") }
    values += headers.map(\.declaration)
    return "case \(name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
  }

  /// Notes the schemas whose values it reads.
  func note(in use: inout SchemaUse) {
    switch content?.kind {
    case .json: content?.schema.map { use.reads($0) }
    case .events: eventData.map { use.reads($0.swift.schema) }
    default: break
    }
    for header in headers { header.note(in: &use) }
  }

  var bodyPattern: String {
    "\(name)(let body" + String(repeating: ", _", count: headers.count + (isOfMany ? 1 : 0)) + ")"
  }

  /// The case with a pattern for each of its headers.
  func pattern(_ headers: [String]) -> String {
    let others = (bodyType == nil ? 0 : 1) + (isOfMany ? 1 : 0)
    return "\(name)(\((Array(repeating: "_", count: others) + headers).joined(separator: ", ")))"
  }

  func emitReading(into source: inout SwiftSource) {
    var values = body.map { [$0] } ?? []
    if isOfMany { values.append("status: response.status") }
    values += headers.map(\.reading)
    guard !values.isEmpty else { return source.line("return .\(name)") }
    let statement = "return .\(name)(\(values.joined(separator: ", ")))"
    if source.fits(statement) { return source.line(statement) }
    source.line("return .\(name)(")
    source.indented { source in
      for (index, value) in values.enumerated() { source.line(value + (index + 1 < values.count ? "," : ")")) }
    }
  }

  private var body: String? {
    guard let content, let bodyType else { return nil }
    switch content.kind {
    case .json:
      guard let value, !value.isCodec else { return "try response.value(\(bodyType).self)" }
      return "try response.value(\"the body\", \(value.reading))"
    case .events:
      guard let data = eventData else { return "EventStream(response, events)" }
      return data.isCodec
        ? "EventStream(response, events, of: \(data.swift.name).self)"
        : "EventStream(response, events, reading: \(data.reading))"
    case .text, .form: return "response.text"
    case .bytes: return "response.body"
    case .media, .multipart: return "response.media"
    }
  }
}

extension ContentKind {
  /// What tells the cases of one status apart.
  fileprivate var typeName: String {
    switch self {
    case .json: "JSON"
    default: name.prefix(1).uppercased() + name.dropFirst()
    }
  }
}
