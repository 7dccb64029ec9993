/// A request as a command line that can be pasted, with the variables set that it names.
struct CurlExample {
  let request: RequestExample
  /// A header besides those that the request needs, whose value is in a variable of the shell.
  var header: (name: String, variable: String)?

  var text: String {
    let method = request.method == "GET" ? "" : " -X \(request.method)"
    var parts = ["curl -sS\(method) \"\(url)\""]
    parts += request.credentials.map { credential in
      "-H \"\(Self.escaped("\(credential.name): \(credential.prefix)"))$\(credential.variable)\""
    }
    if let header { parts.append("-H \"\(header.name): \(header.variable)\"") }
    parts += request.headers.map { "-H \(Self.quoted("\($0.name): \($0.value)"))" }
    if let body = request.body { parts += Self.body(body) }
    return parts.joined(separator: " \\\n  ")
  }

  private var url: String {
    request.url.map { part in
      switch part {
      case .text(let text): Self.escaped(text)
      case .variable(let name): "$\(name)"
      }
    }.joined()
  }

  private static func body(_ body: ExampleBody) -> [String] {
    if body.kind == .multipart { return body.fields.map(field) }
    let type = "-H \(quoted("Content-Type: \(body.mediaType)"))"
    if let file = body.file { return [type, "--data-binary @\(file)"] }
    // Of plain text, `--data` would take a leading @ for the name of a file.
    let json = "--data '\(JSONText(notation: .quotedByShell).text(body.value))'"
    return [type, body.text.map { "--data-raw \(quoted($0))" } ?? json]
  }

  private static func field(_ field: ExampleField) -> String {
    if let file = field.file { return "--form \(quoted("\(field.name)=@\(file)"))" }
    if field.isJSON { return "--form \(quoted("\(field.name)=\(field.text);type=application/json"))" }
    // `--form` would take these for the name of a file, or for what is said of the part.
    let isPlain = !field.text.hasPrefix("@") && !field.text.hasPrefix("<") && !field.text.contains(";")
    return "--form\(isPlain ? "" : "-string") \(quoted("\(field.name)=\(field.text)"))"
  }

  /// Text between double quotes that stands for itself, as the `$batch` of a path.
  private static func escaped(_ text: String) -> String {
    text.map { "\"$`\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// A word of the shell that stands for itself.
  private static func quoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
