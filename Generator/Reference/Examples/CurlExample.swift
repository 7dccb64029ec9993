/// A request as a command line that can be pasted, with the variables set that it names.
struct CurlExample {
  let request: RequestExample
  /// A header besides those that the request needs, whose value is in a variable of the shell.
  var header: (name: String, variable: String)?

  var text: String {
    let method = request.method == "GET" ? "" : " -X \(request.method)"
    var parts = ["curl -sS\(method) \"\(request.server.shell)\(request.target)\""]
    parts += request.credentials.map { "-H \"\($0.header): \($0.prefix)$\($0.variable)\"" }
    if let header { parts.append("-H \"\(header.name): \(header.variable)\"") }
    parts += request.headers.map { "-H \(Self.quoted("\($0.name): \($0.value)"))" }
    if let body = request.body, body.kind == .multipart {
      parts += body.fields.map { "-F \(Self.quoted("\($0.name)=\($0.text)"))" }
    } else if let body = request.body {
      parts.append("-H \(Self.quoted("Content-Type: \(body.mediaType)"))")
      // Of plain text, `--data` would take a leading @ for the name of a file.
      let json = "--data '\(JSONText(notation: .quotedByShell).text(body.value))'"
      parts.append(body.text.map { "--data-raw \(Self.quoted($0))" } ?? json)
    }
    return parts.joined(separator: " \\\n  ")
  }

  /// A word of the shell that stands for itself.
  private static func quoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
