import JSON

/// A request as a program in Python, with the variables in the environment that it names. It needs the standard library
/// alone, but for the parts of a form, of which that knows nothing.
struct PythonExample {
  let request: RequestExample

  var text: String { request.body?.kind == .multipart ? multipart : standard }

  private var standard: String {
    let modules = (usesJSON ? ["json"] : []) + (usesEnvironment ? ["os"] : [])
    var imports = modules.isEmpty ? "" : "import \(modules.joined(separator: ", "))\n"
    if request.body?.file != nil { imports += "from pathlib import Path\n" }
    return """
      \(imports)from urllib.request import Request, urlopen

      request = Request(
      \(arguments([url] + named))
      )
      with urlopen(request) as response:
          print(\(result))
      """
  }

  /// By way of `requests`, which most who send forms have.
  private var multipart: String {
    let parts = (request.body?.fields ?? []).map { field in
      let name = literal(field.name)
      if let file = field.file { return "(\(name), open(\(literal(file)), \"rb\"))" }
      let type = field.isJSON ? ", \"application/json\"" : ""
      return "(\(name), (None, \(literal(field.text))\(type)))"
    }
    let named = (headers.isEmpty ? [] : ["headers=\(block("{", headers, "}"))"]) + ["files=\(block("[", parts, "]"))"]
    return """
      \(usesEnvironment ? "import os\n" : "")import requests  # pip install requests

      response = requests.request(
      \(arguments([literal(request.method), url] + named))
      )
      print(response.text)
      """
  }

  private var url: String {
    request.url.map { part in
      switch part {
      case .text(let text): literal(text)
      case .variable(let name): environment(name)
      }
    }.joined(separator: " + ")
  }

  private var usesEnvironment: Bool {
    !request.credentials.isEmpty
      || request.url.contains { part in
        if case .variable = part { true } else { false }
      }
  }

  private var usesJSON: Bool {
    request.answer == .json || request.body.map { $0.text == nil && $0.file == nil } == true
  }

  private var named: [String] {
    var result: [String] = []
    if request.method != "GET" { result.append("method=\(literal(request.method))") }
    if !headers.isEmpty { result.append("headers=\(block("{", headers, "}"))") }
    if let file = request.body?.file {
      result.append("data=Path(\(literal(file))).read_bytes()")
    } else if let body = request.body {
      let value = body.text.map(literal) ?? "json.dumps(\(JSONText(indent: 4, notation: .python).text(body.value)))"
      result.append("data=\(value).encode()")
    }
    return result
  }

  private var headers: [String] {
    var result = request.credentials.map { credential in
      let prefix = credential.prefix.isEmpty ? "" : "\(literal(credential.prefix)) + "
      return "\(literal(credential.name)): \(prefix)\(environment(credential.variable))"
    }
    result += request.headers.map { "\(literal($0.name)): \(literal($0.value))" }
    // What the parts of a form are told apart by, only their writer knows.
    if let body = request.body, body.kind != .multipart {
      result.append("\"Content-Type\": \(literal(body.mediaType))")
    }
    return result
  }

  private var result: String {
    switch request.answer {
    case .json: "json.load(response)"
    case .text: "response.read().decode()"
    case .nothing: "response.status"
    }
  }

  private func arguments(_ arguments: [String]) -> String { arguments.map { "    \($0)," }.joined(separator: "\n") }

  private func block(_ opening: String, _ lines: [String], _ closing: String) -> String {
    "\(opening)\n\(lines.map { "        \($0),\n" }.joined())    \(closing)"
  }

  private func environment(_ name: String) -> String { "os.environ[\(literal(name))]" }

  private func literal(_ text: String) -> String { JSONText.Notation.python.quoted(text) }
}
