/// How changes go on after they are accepted, how to repeat them safely, and how not to undo those of others.
struct ChangeGuides {
  let contract: Contract

  // MARK: Jobs

  var jobs: Guide? {
    let changes = contract.operations.filter { $0.responses.contains { $0.status == "202" } }
    guard !changes.isEmpty else { return nil }
    let wait = contract.operations.first { $0.parameter("wait", in: .query) != nil }
    return Guide(
      name: "jobs", title: "Changes and jobs",
      text: HTML.tag("p") {
        "What takes time is answered at once with "
        HTML.tag("code") { "202" }
        " and a job; "
        HTML.tag("code") { "Location" }
        " says where the job is read. "
        if let wait { Self.waiting(wait) }
      } + Guide.links(changes),
      examples: wait.map(example) ?? .none)
  }

  private static func waiting(_ operation: Operation) -> HTML {
    HTML.tag("a", .href("#\(Anchor.operation(operation.id))")) { operation.summary }
      + HTML(": with ") + HTML.tag("code") { "wait" }
      + HTML(" the answer comes as soon as the job is over, so there is no need to ask again and again.")
  }

  private func example(_ operation: Operation) -> HTML {
    let example = operation.parameter("id", in: .path)?.example?.string ?? ""
    let code = """
      job=\(example)
      curl -sS "$GWM_URL\(operation.path.split(separator: "{").first ?? "")$job?wait=60" \\
        -H "Authorization: Bearer $GWM_TOKEN"
      """
    return CodeBlock("Wait for the end", code: code).html()
  }

  // MARK: Idempotency

  var idempotency: Guide? {
    let operations = contract.operations.filter { $0.parameter("Idempotency-Key", in: .header) != nil }
    guard let key = operations.first?.parameter("Idempotency-Key", in: .header) else { return nil }
    // The shortest request shows it best.
    let example = (operations.first { $0.body == nil } ?? operations.first).map { operation in
      let curl = CurlExample(request: RequestExample(operation, of: contract), header: (key.name, "$key"))
      return CodeBlock(
        "The same key in every attempt", code: "key=$(cat /proc/sys/kernel/random/uuid)\n\(curl.text)"
      ).html()
    }
    return Guide(
      name: "idempotency", title: "Repeating safely",
      text: HTML.tag("p") {
        "An answer can get lost after the change was accepted. Send "
        HTML.tag("code") { key.name }
        " and the request can be sent again without happening twice:"
      } + SchemaNotes(contract: contract).html(key.schema, description: key.description) + Guide.links(operations),
      examples: example ?? .none)
  }

  // MARK: Versions of objects

  var versions: Guide? {
    let changes = contract.operations.filter { $0.parameter("If-Match", in: .header) != nil }
    let reads = contract.operations.filter { $0.parameter("If-None-Match", in: .header) != nil }
    guard !changes.isEmpty || !reads.isEmpty else { return nil }
    return Guide(
      name: "versions", title: "Changing what others change",
      text: HTML.tag("p") {
        "An object is answered with an "
        HTML.tag("code") { "ETag" }
        " that changes when the object does."
      } + use("If-Match", changes) + use("If-None-Match", reads),
      examples: reads.first.map(revalidation) ?? .none)
  }

  private func revalidation(_ operation: Operation) -> HTML {
    let headers = operation.successes.flatMap(\.headers)
    let tag = headers.first { $0.name == "ETag" }?.example?.string ?? "\"\""
    let curl = CurlExample(request: RequestExample(operation, of: contract), header: ("If-None-Match", "$etag"))
    return CodeBlock("Only if it has changed", code: "etag='\(tag)'\n\(curl.text)").html()
  }

  private func use(_ header: String, _ operations: [Operation]) -> HTML {
    guard let parameter = operations.first?.parameter(header, in: .header) else { return .none }
    return HTML.tag("p") {
      HTML.tag("code") { header }
      " "
      Markdown.inline(parameter.description)
    } + Guide.links(operations)
  }
}
