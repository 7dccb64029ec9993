import JSON

/// A request as a program that needs Python's standard library alone, with the variables in the environment that it
/// names.
struct PythonExample {
  let request: RequestExample

  var text: String {
    let modules = (usesJSON ? ["json"] : []) + (usesEnvironment ? ["os"] : [])
    let arguments = [url] + named
    return """
      \(modules.isEmpty ? "" : "import \(modules.joined(separator: ", "))\n")from urllib.request import Request, urlopen

      request = Request(
      \(arguments.map { "    \($0)," }.joined(separator: "\n"))
      )
      with urlopen(request) as response:
          print(\(result))
      """
  }

  private var url: String {
    switch request.server {
    case .variable(let name): "os.environ[\(literal(name))] + \(literal(request.target))"
    case .url(let url): literal(url + request.target)
    }
  }

  private var usesEnvironment: Bool {
    if case .variable = request.server { true } else { !request.credentials.isEmpty }
  }

  private var usesJSON: Bool { request.answer == .json || request.body.map { $0.text == nil } == true }

  private var named: [String] {
    var result: [String] = []
    if request.method != "GET" { result.append("method=\(literal(request.method))") }
    if !headers.isEmpty {
      result.append("headers={\n\(headers.map { "        \($0),\n" }.joined())    }")
    }
    if let body = request.body {
      let value = body.text.map(literal) ?? "json.dumps(\(JSONText(indent: 4, notation: .python).text(body.value)))"
      result.append("data=\(value).encode()")
    }
    return result
  }

  private var headers: [String] {
    var result = request.credentials.map { credential in
      let prefix = credential.prefix.isEmpty ? "" : "\(literal(credential.prefix)) + "
      return "\(literal(credential.header)): \(prefix)os.environ[\(literal(credential.variable))]"
    }
    result += request.headers.map { "\(literal($0.name)): \(literal($0.value))" }
    if let body = request.body { result.append("\"Content-Type\": \(literal(body.mediaType))") }
    return result
  }

  private var result: String {
    switch request.answer {
    case .json: "json.load(response)"
    case .text: "response.read().decode()"
    case .nothing: "response.status"
    }
  }

  private func literal(_ text: String) -> String { JSONText.Notation.python.quoted(text) }
}
