import YAML

/// What a contract may say, and the service cannot serve.
struct ServerLimits {
  let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.flatMap(operation) + defaults() + contract.securitySchemes.compactMap(security)
  }

  private func operation(_ operation: Operation) -> [Diagnostic] {
    var found: [Diagnostic] = operation.parameters.compactMap(parameter)
    found += servers(operation)
    found += operation.body.map(body) ?? []
    found += operation.responses.flatMap(response)
    found += path(operation)
    found += notModified(operation)
    return found
  }

  private func limit(_ position: Position, _ rule: HouseRule, _ message: String) -> Diagnostic {
    Diagnostic(.unsupported, file: contract.file, at: position, rule: rule, message)
  }

  // MARK: Requests

  private func path(_ operation: Operation) -> [Diagnostic] {
    PathTemplate(operation.path).isOfWholeSegments
      ? []
      : [
        limit(
          operation.position, .servedPath,
          "`{…}` is routed where it is a whole segment of the path, not in `\(operation.path)`")
      ]
  }

  private func servers(_ operation: Operation) -> [Diagnostic] {
    operation.servers.isEmpty
      ? [] : [limit(operation.position, .server, "the service is one server: an operation has none of its own")]
  }

  private func security(_ scheme: SecurityScheme) -> Diagnostic? {
    let name = scheme.detail.lowercased()
    let isRead = scheme.kind == .http && name == "bearer" || scheme.kind == .apiKey && name == "x-auth-token"
    return isRead
      ? nil
      : limit(scheme.position, .security, "the service reads a token as bearer or in `X-Auth-Token`, nothing else")
  }

  private func parameter(_ parameter: Parameter) -> Diagnostic? {
    if parameter.location == .cookie || parameter.mediaType != nil {
      return limit(
        parameter.position, .servedParameter,
        "the service reads parameters of path, query and header, described by `schema`; `\(parameter.name)` is none")
    }
    if parameter.style != .simple, parameter.style != .form {
      return limit(
        parameter.position, .servedParameter,
        "the service reads parameters as `simple` and `form` spell them, not as `\(parameter.style.rawValue)`")
    }
    if contract.isNullable(parameter.schema) {
      return limit(
        parameter.schema.position, .servedParameter,
        "a parameter that may be null is not compiled; leave it out instead")
    }
    switch contract.resolved(parameter.schema).kind {
    case .string, .enumeration, .integer, .boolean: return nil
    case .number, .array, .object, .any, .reference, .choice, .never:
      return limit(
        parameter.schema.position, .servedParameter,
        "a parameter is compiled as string, enumeration, integer or boolean; `\(parameter.name)` is none of them")
    }
  }

  private func body(_ body: RequestBody) -> [Diagnostic] {
    let names = Set(body.contents.map { $0.schema.flatMap(reference) ?? "" })
    let differing =
      names.count > 1
      ? [limit(body.position, .servedBody, "the media types of a request body are compiled where all have one schema")]
      : []
    return differing
      + body.contents.compactMap { content in
        guard content.isJSON else {
          return limit(
            content.position, .servedBody, "request bodies are compiled as JSON, not as `\(content.mediaType)`")
        }
        return json(content)
      }
  }

  // MARK: Answers

  private func response(_ response: Response) -> [Diagnostic] {
    if response.code == nil, response.status != "default" {
      return [
        limit(
          response.position, .servedStatus, "the service answers one status, not a range such as `\(response.status)`")
      ]
    }
    guard response.isSuccess else {
      let others = response.contents.filter { $0.mediaType != "application/problem+json" }
      let early =
        response.status.hasPrefix("1")
        ? [limit(response.position, .servedStatus, "interim answers such as \(response.status) are not compiled")] : []
      return early
        + others.map {
          limit($0.position, .servedContent, "what fails answers `application/problem+json`, not `\($0.mediaType)`")
        }
    }
    let second = response.contents.dropFirst().map {
      limit($0.position, .servedContent, "an answer of several media types is not compiled")
    }
    return second + response.contents.compactMap(answer) + response.headers.compactMap(header)
  }

  private func answer(_ content: Content) -> Diagnostic? {
    if content.mediaType == "application/json" { return json(content) }
    // What is text is answered whole; its schema says what the text means.
    return content.kind == .text
      ? nil
      : limit(
        content.position, .servedContent, "an answer is compiled as JSON or as text, not as `\(content.mediaType)`")
  }

  private func header(_ header: Header) -> Diagnostic? {
    switch contract.resolved(header.schema).kind {
    case .string(let rules) where rules.format == nil && !contract.isNullable(header.schema): return nil
    case .integer where !contract.isNullable(header.schema): return nil
    default:
      return limit(
        header.schema.position, .servedHeader, "a header is compiled as string without format, or as integer")
    }
  }

  /// A body of JSON is an object, which may grow, and has a name.
  private func json(_ content: Content) -> Diagnostic? {
    guard let schema = content.schema else { return nil }
    if reference(schema) != nil, case .object(let rules) = contract.resolved(schema).kind, rules.additional == nil,
      !contract.isNullable(schema)
    {
      return nil
    }
    return limit(schema.position, .servedBody, "a body of JSON is compiled where it is an object of components/schemas")
  }

  private func reference(_ schema: Schema) -> String? {
    if case .reference(let name) = schema.kind { name } else { nil }
  }

  /// Whether something is unchanged is told by its `ETag`.
  private func notModified(_ operation: Operation) -> [Diagnostic] {
    operation.responses.compactMap { response in
      guard response.status == "304" else { return nil }
      let hasTag = operation.successes.contains { $0.status != "304" && $0.headers.contains { $0.name == "ETag" } }
      return hasTag
        ? nil : limit(response.position, .servedStatus, "`304` is compiled where another answer has the header `ETag`")
    }
  }

  // MARK: Defaults

  private func defaults() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitSchemas { schema in
      if let value = schema.locatedDefault { found += [unusable(value, schema)].compactMap { $0 } }
      switch schema.kind {
      case .array(let rules): found += ineffective(rules.items)
      case .object(let rules):
        found += rules.additional.map(ineffective) ?? []
        for property in rules.properties { found += besideNull(property) }
      default: break
      }
    }
    return found
  }

  private func unusable(_ value: LocatedValue, _ schema: Schema) -> Diagnostic? {
    if value.value.isNull { return nil }
    switch contract.resolved(schema).kind {
    case .string(let rules) where rules.format == nil: return nil
    case .enumeration, .integer, .number, .boolean: return nil
    case .array where value.value.array?.isEmpty == true: return nil
    default:
      return limit(
        value.position, .servedDefault,
        "a default is compiled for strings without format, numbers, booleans and the empty array")
    }
  }

  private func ineffective(_ schema: Schema) -> [Diagnostic] {
    guard let value = schema.locatedDefault else { return [] }
    return [limit(value.position, .servedDefault, "an item is never absent: its default says nothing")]
  }

  /// Absent, null and a value are three things where null is allowed.
  private func besideNull(_ property: Schema.Property) -> [Diagnostic] {
    guard contract.isNullable(property.schema), let value = contract.defaultValue(of: property.schema) else {
      return []
    }
    return [limit(value.position, .servedDefault, "a default of what may be null is not compiled")]
  }
}

extension Schema {
  /// What the arrays and maps of the schema hold in the end; the schema itself where it is neither.
  var innermost: Schema {
    switch kind {
    case .array(let rules): rules.items.innermost
    case .object(let rules): rules.additional?.innermost ?? self
    default: self
    }
  }
}
