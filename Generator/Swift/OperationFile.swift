/// The file of an operation: its call, its answer, and the way between them and HTTP.
struct OperationFile {
  let contract: Contract
  let operation: Operation

  private var name: String { SwiftName.type(operation.id) }
  private var successes: [AnswerCase] {
    operation.successes.filter { $0.status != "304" }.flatMap { response in
      let answer = AnswerCase(contract: contract, response: response)
      return [answer] + (operation.method == "GET" ? [answer.encoded].compactMap(\.self) : [])
    }
  }

  func text() -> String {
    var source = SwiftSource(
      from: contract,
      importing: ["Codec", "HTTPService", "JSON", "Pattern", "Values"])
    source.line()
    source.documentation("\(operation.summary): `\(operation.subject)`.\n\n\(operation.description)")
    source.block("public enum \(name)") { source in
      emitCall(into: &source)
      source.line()
      emitAnswer(into: &source)
      source.line()
      emitOperation("operation", into: &source)
      for parameter in parameters { parameter.emitDeclarations(into: &source) }
    }
    source.line()
    emitDecoding(into: &source)
    source.line()
    emitEncoding(into: &source)
    return source.text
  }

  // MARK: Declarations

  private var parameters: [ParameterCode] {
    operation.parameters.map { ParameterCode(contract: contract, parameter: $0) }
  }

  /// Without `If-None-Match`, which the answer's encoding sees to.
  private var stored: [ParameterCode] {
    parameters.filter { !($0.parameter.location == .header && $0.parameter.name == "If-None-Match") }
  }

  /// Whether it is paged.
  private var isList: Bool { operation.parameters.contains { $0.location == .query && $0.name == "cursor" } }

  private var bodyType: String? {
    operation.body?.schema.map { SwiftType(contract: contract, schema: $0, valueName: "body").name }
  }

  private func emitCall(into source: inout SwiftSource) {
    source.documentation("What is asked for, decoded and checked.")
    source.block("public struct Call: Sendable") { source in
      source.line("public let context: RequestContext")
      source.documentation("Where the asker holds the permission that this needs.")
      source.line("public let scope: Scope")
      if isList {
        source.documentation("The list that is asked for, to which its cursors belong.")
        source.line("public let listing: Listing")
      }
      for parameter in stored {
        source.documentation(parameter.parameter.description)
        source.line("public let \(parameter.name): \(parameter.type)")
      }
      if let bodyType {
        source.line("public let body: \(bodyType)\(operation.body?.isRequired == true ? "" : "?")")
      }
      emitInitializer(into: &source)
    }
  }

  /// For the handlers of a later version, which may put what they are asked in terms of this one.
  private func emitInitializer(into source: inout SwiftSource) {
    var members = [(name: "context", type: "RequestContext"), (name: "scope", type: "Scope")]
    if isList { members.append((name: "listing", type: "Listing")) }
    members += stored.map { (name: $0.name, type: $0.type) }
    if let bodyType { members.append((name: "body", type: bodyType + (operation.body?.isRequired == true ? "" : "?"))) }
    source.line()
    source.line("package init(")
    source.indented { source in
      for (index, member) in members.enumerated() {
        source.line("\(member.name): \(member.type)\(index + 1 < members.count ? "," : "")")
      }
    }
    source.block(")") { source in
      for member in members { source.line("self.\(member.name) = \(member.name)") }
    }
  }

  private func emitAnswer(into source: inout SwiftSource) {
    source.documentation("What may be answered; anything else is a problem.")
    source.block("public enum Answer: Sendable") { source in
      for answer in successes {
        source.documentation(answer.response.description + (answer.isEncoded ? " As JSON already." : ""))
        source.line(answer.declaration)
      }
    }
  }

  /// What its route must know, as a constant of that name.
  func emitOperation(_ name: String, into source: inout SwiftSource) {
    source.line("static let \(name) = HTTPService.Operation(")
    source.indented { source in
      source.line("id: \(SwiftName.literal(operation.id)),")
      source.line("method: .\(operation.method.lowercased()),")
      source.line("path: \(SwiftName.literal(operation.path)),")
      if VersionPrefix(contract.version).rest(of: operation.path) != nil {
        source.line("version: \(SwiftName.literal(contract.version)),")
      }
      source.line("access: \(access),")
      source.line("produces: \(SwiftName.literals(produces)),")
      source.line("consumes: \(SwiftName.literals(operation.body?.contents.map(\.mediaType) ?? [])),")
      source.line("requiresBody: \(operation.body?.isRequired ?? false),")
      source.line("problems: [")
      source.indented { source in for problem in operation.problems { source.line("\(SwiftName.literal(problem)),") } }
      let deprecation = DeprecationCode(contract: contract, operation: operation).lines
      source.line(deprecation.isEmpty ? "])" : "],")
      for line in deprecation { source.line(line) }
    }
  }

  private var access: String {
    switch operation.permission {
    case "none": ".anyone"
    case "self": ".anyToken"
    default: ".permission(HTTPService.Permission(\(SwiftName.literal(operation.permission))))"
    }
  }

  /// What `Accept` is held against; an operation without a body in its answer still has problems to send.
  private var produces: [String] {
    let types = operation.successes.flatMap { $0.contents.map(\.mediaType) }
    return types.isEmpty ? ["application/json"] : Array(Set(types)).sorted()
  }

  // MARK: Decoding

  private func emitDecoding(into source: inout SwiftSource) {
    source.block("extension \(name).Call") { source in
      source.documentation("Decodes a request.\n- Throws: `Problem` with every fault of its parameters and its body.")
      source.block("init(_ input: Route.Input) throws(HTTPService.Problem)") { source in
        source.line("var parameters = input.parameters")
        let query = parameters.filter { $0.parameter.location == .query }.map(\.parameter.name)
        source.line("parameters.checkQuery(knowing: \(SwiftName.literals(query)))")
        for parameter in parameters {
          let isStored = stored.contains { $0.name == parameter.name }
          source.line(parameter.decoding(owner: name, into: isStored ? "let \(parameter.name)" : "_"))
        }
        if let bodyType {
          source.line(
            "let body = try input.body(\(bodyType).self, \(operation.body?.isRequired ?? false), &parameters)")
        }
        source.line("try parameters.finish()")
        var required = parameters.filter(\.parameter.isRequired).map(\.name)
        if bodyType != nil, operation.body?.isRequired == true { required.append("body") }
        if !required.isEmpty {
          let unwrapped = required.map { "let \($0)" }.joined(separator: ", ")
          source.line("guard \(unwrapped) else { throw HTTPService.Problem(.internalError) }")
        }
        source.line("context = input.context")
        source.line("scope = input.scope")
        if isList { source.line("listing = input.listing") }
        for parameter in stored { source.line("self.\(parameter.name) = \(parameter.value)") }
        if bodyType != nil { source.line("self.body = body") }
      }
    }
  }

  // MARK: Encoding

  private func emitEncoding(into source: inout SwiftSource) {
    let answersNotModified = operation.responses.contains { $0.status == "304" }
    source.block("extension \(name).Answer") { source in
      source.block("func encoded(for input: Route.Input) -> HTTPAnswer") { source in
        source.line("switch self {")
        for answer in successes {
          source.line("case .\(answer.pattern):")
          source.indented { answer.emitEncoding(into: &$0, answersNotModified: answersNotModified) }
        }
        source.line("}")
      }
    }
  }
}
