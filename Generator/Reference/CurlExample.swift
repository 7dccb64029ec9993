import JSON

/// A request as a command line that can be pasted, with `$GWM_URL` and `$GWM_TOKEN` set.
struct CurlExample {
  let operation: Operation
  /// A header besides those that the request needs, whose value is in a variable of the shell.
  var header: (name: String, variable: String)?

  func html() -> HTML {
    var parts: [HTML] = [HTML("curl -sS") + method + HTML(" ") + address]
    if !operation.allowsAnonymous { parts.append(header("Authorization: Bearer ", variable: "$GWM_TOKEN")) }
    if let header { parts.append(self.header("\(header.name): ", variable: header.variable)) }
    for parameter in operation.parameters where parameter.location == .header && parameter.isRequired {
      parts.append(header("\(parameter.name): \(text(parameter.example))"))
    }
    if let content = operation.body?.contents.first, let example = content.examples.first {
      parts.append(header("Content-Type: \(content.mediaType)"))
      parts.append(HTML("--data '") + JSONHighlight(isQuotedByShell: true).html(example.value) + HTML("'"))
    }
    return HTML.joined(parts, by: " \\\n  ")
  }

  private var method: HTML { operation.method == "GET" ? .none : HTML(" -X \(operation.method)") }

  private var address: HTML {
    var path = operation.path
    for parameter in operation.parameters where parameter.location == .path {
      path = replaced(path, "{\(parameter.name)}", by: encoded(text(parameter.example)))
    }
    let query = operation.parameters.filter { $0.location == .query && $0.isRequired }
      .map { "\(encoded($0.name))=\(encoded(text($0.example)))" }.joined(separator: "&")
    return HTML("\"") + HTML.tag("u") { "$GWM_URL" } + HTML(path + (query.isEmpty ? "" : "?\(query)") + "\"")
  }

  private func header(_ text: String, variable: String? = nil) -> HTML {
    guard let variable else { return HTML("-H ") + HTML.tag("i") { "'\(replaced(text, "'", by: "'\\''"))'" } }
    return HTML("-H ") + HTML.tag("i") { "\"\(text)" } + HTML.tag("u") { variable } + HTML.tag("i") { "\"" }
  }

  private func text(_ example: JSONValue?) -> String { example.map { $0.string ?? $0.text } ?? "" }

  private func replaced(_ text: String, _ part: String, by other: String) -> String {
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// Percent-encoded but for the unreserved (RFC 3986, section 2.3), so that the shell finds nothing in it either.
  private func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { result, byte in
      let character = Character(UnicodeScalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~".contains(character) {
        result.append(character)
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
