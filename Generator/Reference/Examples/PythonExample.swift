import JSON

/// A request as a program that needs Python's standard library alone, with `GWM_URL` and `GWM_TOKEN` in the environment.
struct PythonExample {
  let request: RequestExample

  var text: String {
    let modules = usesJSON ? "json, os" : "os"
    let arguments = ["os.environ[\"GWM_URL\"] + \(literal(request.target))"] + named
    return """
      import \(modules)
      from urllib.request import Request, urlopen

      request = Request(
      \(arguments.map { "    \($0)," }.joined(separator: "\n"))
      )
      with urlopen(request) as response:
          print(\(result))
      """
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
    var result: [String] = []
    if request.needsToken { result.append(#""Authorization": "Bearer " + os.environ["GWM_TOKEN"]"#) }
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
