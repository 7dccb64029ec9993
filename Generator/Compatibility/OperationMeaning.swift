import Values

/// What a contract means, as text: the same for documents that mean the same.
///
/// Prose, examples, tags and deprecation are left out: they may change in a sealed version.
struct ContractMeaning {
  let contract: Contract
  private let graph: MeaningGraph

  init(_ contract: Contract) {
    self.contract = contract
    graph = MeaningGraph(contract)
    graph.takeAll()
  }

  /// What a schema holds values to, and all schemas that it reaches.
  func text(of schema: Schema) -> String { graph.text([("schema", schema)]) }

  /// What an operation takes and answers, and all schemas that it reaches.
  func text(of operation: Operation) -> String {
    var lines: [String] = []
    var edges: [(label: String, schema: Schema)] = []
    lines.append("permission \(operation.permission)")
    lines += alternatives(operation.security ?? contract.security)
    if !operation.servers.isEmpty, text(of: operation.servers) != servers {
      lines.append("servers \(text(of: operation.servers))")
    }
    for parameter in operation.parameters { edges.append((label(parameter, operation), parameter.schema)) }
    if let body = operation.body {
      lines.append("body \(body.isRequired ? "required" : "optional")")
      add(body.contents, "body", &lines, &edges)
    }
    for response in operation.responses {
      let name = "answer \(response.status.uppercased())"
      lines.append(name)
      lines += response.problems.map { "\(name) problem \($0)" }
      for header in response.headers { edges.append(("\(name) \(label(header))", header.schema)) }
      add(response.contents, name, &lines, &edges)
    }
    let own = Set(lines).sorted().joined(separator: "\n") + graph.text(edges)
    let callbacks = operation.callbacks.flatMap { callback in
      callback.operations.map { "\ncallback \(callback.name) \(callback.expression) \($0.method)\n\(text(of: $0))" }
    }
    return own + callbacks.sorted().joined()
  }

  private func label(_ parameter: Parameter, _ operation: Operation) -> String {
    let name =
      switch parameter.location {
      // What a parameter of the path is called is seen by nobody.
      case .path:
        PathTemplate(operation.path).names.firstIndex(of: parameter.name).map(String.init) ?? parameter.name
      case .header: parameter.name.lowercased()
      case .query, .cookie: parameter.name
      }
    let spelling = parameter.spelling(in: contract).text
    let isRequired = parameter.isRequired || parameter.location == .path
    return [
      parameter.location.rawValue, name, spelling, parameter.allowsReserved ? "reserved" : nil,
      parameter.allowsEmpty ? "empty" : nil, isRequired ? "required" : "optional",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func label(_ header: Header) -> String {
    let spelling = header.spelling(in: contract).map { " \($0)" } ?? ""
    return "header \(header.name.lowercased()) \(header.isRequired ? "required" : "optional")\(spelling)"
  }

  private func add(
    _ contents: [Content], _ name: String, _ lines: inout [String], _ edges: inout [(label: String, schema: Schema)]
  ) {
    for content in contents {
      let type = MediaType(content.mediaType)
      let label = ([name, type.essence] + type.parameters).joined(separator: " ")
      for name in content.encodings.map(\.property) {
        guard let spelling = content.spelling(of: name, in: contract), !spelling.isUsual else { continue }
        lines.append("\(label) encoding \(name) \(spelling.text)")
      }
      for encoding in content.encodings {
        for header in encoding.headers {
          edges.append(("\(label) part \(encoding.property) \(self.label(header))", header.schema))
        }
      }
      if let schema = content.schema, !schema.saysNothing { edges.append((label, schema)) } else { lines.append(label) }
    }
  }

  // MARK: What belongs to no operation

  private func alternatives(_ requirements: [SecurityRequirement]?) -> [String] {
    (requirements ?? []).map { requirement in
      let schemes = requirement.schemes.map { scheme in
        // A scheme is what it asks for, not what it is called.
        let known = contract.securitySchemes.first { $0.name == scheme.name }?.phrase ?? scheme.name
        return ([known] + Set(scheme.scopes).sorted()).joined(separator: " ")
      }
      return "security " + schemes.sorted().joined(separator: " with ")
    }
  }

  var servers: String { text(of: contract.servers) }

  private func text(of servers: [Contract.Server]) -> String {
    servers.map { server in
      let variables = server.variables.map { variable in
        ([" \(variable.name)=\(variable.defaultValue)"] + variable.values.sorted()).joined(separator: "|")
      }
      return server.url + variables.sorted().joined()
    }.sorted().joined(separator: "\n")
  }
  func text(of problem: Contract.ProblemType) -> String { "\(problem.name) \(problem.status)" }
  func text(of scheme: SecurityScheme) -> String {
    ([scheme.phrase] + scheme.flows.map(text).sorted()).joined(separator: "\n")
  }

  private func text(of flow: SecurityScheme.Flow) -> String {
    let urls = [flow.authorizationURL, flow.tokenURL, flow.refreshURL].map { $0 ?? "" }
    return ([flow.name] + urls + flow.scopes.map(\.name).sorted()).joined(separator: " ")
  }
}
