/// The file of an operation in the client: what it asks for, what it may be answered, and the way between them and HTTP.
struct ClientOperationFile {
  let contract: Contract
  let operation: Operation

  private var name: String { SwiftName.type(operation.id) }
  private var parameters: [ClientParameter] {
    operation.parameters.map { ClientParameter(contract: contract, parameter: $0) }
  }
  private var answers: ClientAnswers { ClientAnswers(contract: contract, operation: operation) }
  private var bodyType: String? {
    operation.body?.schema.map { SwiftType(contract: contract, schema: $0, valueName: "body").name }
  }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["Codec", "HTTPClient", "JSON", "Values"])
    source.line()
    source.documentation("\(operation.summary): `\(operation.method) \(operation.path)`.\n\n\(operation.description)")
    source.block("public struct \(name): APIOperation") { source in
      emitProperties(into: &source)
      emitInitializer(into: &source)
      for parameter in parameters { parameter.emitDeclarations(into: &source) }
      source.line()
      answers.emitDeclaration(into: &source)
    }
    source.line()
    source.block("extension \(name)") { source in
      emitEncoding(into: &source)
      source.line()
      answers.emitDecoding(into: &source)
    }
    if let item = answers.pagedItem {
      source.line()
      emitPaging(item, into: &source)
    }
    source.line()
    source.block("extension \(name)") {
      OperationDescriptionCode(contract: contract, operation: operation, parameters: parameters, bodyType: bodyType)
        .emit(into: &$0)
    }
    return source.text
  }

  // MARK: Declarations

  private func emitProperties(into source: inout SwiftSource) {
    for parameter in parameters {
      source.documentation(parameter.parameter.description)
      source.line("public var \(parameter.name): \(parameter.type)")
    }
    if let bodyType {
      source.line("/// What is sent with it.")
      source.line("public var body: \(bodyType)\(operation.body?.isRequired == true ? "" : "?")")
    }
    if !parameters.isEmpty || bodyType != nil { source.line() }
  }

  private func emitInitializer(into source: inout SwiftSource) {
    // What must be given comes first.
    var arguments = parameters.filter(\.parameter.isRequired).map { "\($0.name): \($0.type)" }
    if let bodyType, operation.body?.isRequired == true { arguments.append("body: \(bodyType)") }
    arguments += parameters.filter { !$0.parameter.isRequired }.map { "\($0.name): \($0.type) = nil" }
    if let bodyType, operation.body?.isRequired == false { arguments.append("body: \(bodyType)? = nil") }
    guard !arguments.isEmpty else { return source.line("public init() {}") }
    source.line("public init(")
    source.indented { source in
      for (index, argument) in arguments.enumerated() {
        source.line(argument + (index + 1 < arguments.count ? "," : ""))
      }
    }
    source.block(")") { source in
      for parameter in parameters { source.line("self.\(parameter.name) = \(parameter.name)") }
      if bodyType != nil { source.line("self.body = body") }
    }
  }

  // MARK: The request

  private func emitEncoding(into source: inout SwiftSource) {
    guard !parameters.isEmpty || bodyType != nil else {
      return source.line("public func encode(into request: inout RequestBuilder) {}")
    }
    source.block("public func encode(into request: inout RequestBuilder)") { source in
      for parameter in parameters { source.line(parameter.encoding) }
      if let content = operation.body?.contents.first, bodyType != nil {
        source.line("request.body(\(SwiftName.literal(content.mediaType)), body)")
      }
    }
  }

  // MARK: Paging

  private func emitPaging(_ item: String, into source: inout SwiftSource) {
    source.block("extension \(name): PagedOperation") { source in
      source.block("public static func items(_ answer: Answer) -> (items: [\(item)], next: String?)") {
        $0.line("(answer.body.items, answer.body.nextCursor)")
      }
    }
  }
}
