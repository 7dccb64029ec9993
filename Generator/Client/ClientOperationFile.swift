/// The file of an operation in the client: what it asks for, what it may be answered, and the way between them and HTTP.
struct ClientOperationFile {
  let contract: Contract
  let operation: Operation
  let kind: ClientKind
  /// Its type.
  let name: String
  /// Its function, where the client has one.
  let function: String
  private let parameters: [ClientParameter]
  private let body: ClientBody?
  private let answers: ClientAnswers

  /// - Parameter index: that of the operation in the contract.
  init(contract: Contract, index: Int, kind: ClientKind, names: ClientNames) {
    let operation = contract.operations[index]
    self.contract = contract
    self.operation = operation
    self.kind = kind
    name = names.types[index]
    function = names.functions[index]
    parameters = ClientParameter.all(of: operation, in: contract, names)
    body = ClientBody(contract, operation, kind)
    answers = ClientAnswers(contract: contract, operation: operation, kind: kind)
  }

  /// Notes the schemas that the file names.
  func note(in use: inout SchemaUse) {
    for parameter in parameters { use.types(parameter.parameter.schema) }
    body?.note(in: &use)
    answers.note(in: &use)
    if kind == .general { noteExamples(in: &use) }
  }

  /// Notes what the tests of a compiled package read.
  private func noteExamples(in use: inout SchemaUse) {
    let contents = (operation.body?.contents ?? []) + operation.responses.flatMap(\.contents)
    for content in contents where !content.examples.isEmpty { content.schema.map { use.reads($0) } }
    guard operation.parameters.contains(where: { !contract.examples(of: $0).isEmpty }) else { return }
    for parameter in operation.parameters { use.reads(parameter.schema) }
    body?.noteSample(in: &use)
  }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["APIClient", "Codec", "HTTPClient", "JSON", "Values"])
    source.line()
    source.documentation(OperationText(contract: contract, operation: operation, kind: kind).text)
    emitDeprecation(into: &source)
    source.block("public struct \(name): \(kind == .house ? "DescribedOperation" : "APIOperation")") { source in
      emitProperties(into: &source)
      emitInitializer(into: &source)
      for parameter in parameters { parameter.emitDeclarations(into: &source) }
      body?.emitDeclarations(into: &source)
      source.line()
      answers.emitDeclaration(into: &source)
    }
    source.line()
    emitDeprecation(into: &source)
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
    emitDeprecation(into: &source)
    source.block("extension \(name)", emitPlace)
    if kind == .general {
      source.line()
      emitFunction(into: &source)
    }
    return source.text
  }

  /// Says where the operation is.
  private func emitPlace(into source: inout SwiftSource) {
    switch kind {
    case .house:
      OperationDescriptionCode(
        contract: contract, operation: operation, parameters: parameters, bodyType: body?.codecType
      ).emit(into: &source)
    case .general:
      EndpointCode(contract: contract, operation: operation, accepts: answers.mediaTypes).emit(into: &source)
    }
  }

  /// Use is warned of; the contracts of the house announce it in their answers.
  private func emitDeprecation(into source: inout SwiftSource) {
    guard kind == .general, operation.deprecation != nil else { return }
    source.line("@available(*, deprecated, message: \"The service is going to leave it out.\")")
  }

  // MARK: Declarations

  private func emitProperties(into source: inout SwiftSource) {
    for parameter in parameters {
      source.documentation(parameter.documentation)
      source.line("public var \(parameter.name): \(parameter.type)")
    }
    if let body {
      let isDescribed = kind == .general && !body.body.description.isEmpty
      source.documentation(isDescribed ? body.body.description : "What is sent with it.")
      source.line("public var body: \(body.type())")
    }
    if !parameters.isEmpty || body != nil { source.line() }
  }

  /// The arguments of the initializer, or of the function outside of the type; what must be given comes first.
  private func arguments(outside: Bool = false) -> [(name: String, text: String)] {
    let (given, others) = (parameters.filter(\.parameter.isRequired), parameters.filter { !$0.parameter.isRequired })
    let type = { (parameter: ClientParameter) in outside ? parameter.type(in: name) : parameter.type }
    let required = given.map { ($0.name, "\($0.name): \(type($0))") }
    let optional = others.map { ($0.name, "\($0.name): \(type($0)) = nil") }
    guard let body else { return required + optional }
    let argument = ("body", "body: \(body.type(in: outside ? name : nil))\(body.initializerDefault)")
    return body.isRequired ? required + [argument] + optional : required + optional + [argument]
  }

  private func emitInitializer(into source: inout SwiftSource) {
    let arguments = arguments()
    guard !arguments.isEmpty else { return source.line("public init() {}") }
    source.line("public init(")
    source.indented { emit(arguments.map(\.text), into: &$0) }
    source.block(")") { source in
      for parameter in parameters { source.line("self.\(parameter.name) = \(parameter.name)") }
      if body != nil { source.line("self.body = body") }
    }
  }

  private func emit(_ arguments: [String], into source: inout SwiftSource) {
    for (index, argument) in arguments.enumerated() {
      source.line(argument + (index + 1 < arguments.count ? "," : ""))
    }
  }

  // MARK: The request

  private func emitEncoding(into source: inout SwiftSource) {
    guard !parameters.isEmpty || body != nil else {
      return source.line("public func encode(into request: inout RequestBuilder) {}")
    }
    source.block("public func encode(into request: inout RequestBuilder)") { source in
      for parameter in parameters { parameter.emitEncoding(into: &source) }
      body?.emitEncoding(into: &source)
    }
  }

  // MARK: The client

  private func emitPaging(_ item: String, into source: inout SwiftSource) {
    source.block("extension \(name): PagedOperation") { source in
      source.block("public static func items(_ answer: Answer) -> (items: [\(item)], next: String?)") {
        $0.line("(answer.body.items, answer.body.nextCursor)")
      }
    }
  }

  /// The operation as a function of the client.
  private func emitFunction(into source: inout SwiftSource) {
    source.block("extension Client") { source in
      source.documentation(operation.summary.isEmpty ? "`\(operation.subject)`" : operation.summary)
      emitDeprecation(into: &source)
      let arguments = arguments(outside: true)
      let given = arguments.map { "\(SwiftName.label($0.name)): \($0.name)" }.joined(separator: ", ")
      // A value that there is none of cannot be returned, only told apart.
      let call = "try await self.send(\(name)(\(given)))"
      let statement = answers.areNone ? "switch \(call) {}" : call
      let answer = "async throws(APIError) -> \(name).Answer"
      guard !arguments.isEmpty else {
        return source.block("public func \(function)() \(answer)") { $0.line(statement) }
      }
      source.line("public func \(function)(")
      source.indented { emit(arguments.map(\.text), into: &$0) }
      source.block(") \(answer)") { $0.line(statement) }
    }
  }
}
