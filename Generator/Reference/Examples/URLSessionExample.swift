/// A request in Swift with Foundation alone, for contracts whose client is not at hand.
struct URLSessionExample {
  let request: RequestExample

  var text: String {
    """
    import Foundation
    #if canImport(FoundationNetworking)
      import FoundationNetworking
    #endif

    \(parts)var request = URLRequest(url: URL(string: \(url))!)
    \(settings.map { "request.\($0)\n" }.joined())let (data, _) = try await URLSession.shared.data(for: request)
    print(String(decoding: data, as: UTF8.self))
    """
  }

  private var url: String {
    request.url.map { part in
      switch part {
      case .text(let text): SwiftName.literal(text)
      case .variable(let name): environment(name)
      }
    }.joined(separator: " + ")
  }

  private var settings: [String] {
    var result: [String] = []
    if request.method != "GET" { result.append("httpMethod = \(SwiftName.literal(request.method))") }
    for credential in request.credentials {
      let prefix = credential.prefix.isEmpty ? "" : "\(SwiftName.literal(credential.prefix)) + "
      result.append(header(credential.name, prefix + environment(credential.variable)))
    }
    for (name, value) in request.headers { result.append(header(name, SwiftName.literal(value))) }
    guard let body = request.body else { return result }
    if body.kind == .multipart {
      result.append(header("Content-Type", #""multipart/form-data; boundary=\(boundary)""#))
      result.append(#"httpBody = body + Data("--\(boundary)--\r\n".utf8)"#)
    } else {
      result.append(header("Content-Type", SwiftName.literal(body.mediaType)))
      let text = body.text.map(SwiftName.literal) ?? json(body)
      result.append("httpBody = \(body.file.map(content) ?? "Data(\(text).utf8)")")
    }
    return result
  }

  /// The parts of a form (RFC 7578).
  private var parts: String {
    guard let body = request.body, body.kind == .multipart else { return "" }
    let parts = body.fields.map { field in
      let name = field.name.filter { $0 != "\"" && !$0.isNewline }
      var head = "name=\"\(name)\""
      if let file = field.file { head += "; filename=\"\(file)\"" }
      if field.isJSON { head += "\r\nContent-Type: application/json" }
      let bytes = field.file.map(content) ?? "Data(\(SwiftName.literal(field.text)).utf8)"
      return "  (\(SwiftName.literal(head)), \(bytes)),\n"
    }
    return #"""
      let boundary = UUID().uuidString
      let parts: [(head: String, content: Data)] = [
      \#(parts.joined())]
      var body = Data()
      for (head, content) in parts {
        body += Data("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8)
        body += content + Data("\r\n".utf8)
      }

      """# + "\n"
  }

  private func content(_ file: String) -> String {
    "try Data(contentsOf: URL(fileURLWithPath: \(SwiftName.literal(file))))"
  }

  private func header(_ name: String, _ value: String) -> String {
    "setValue(\(value), forHTTPHeaderField: \(SwiftName.literal(name)))"
  }

  private func environment(_ name: String) -> String {
    "ProcessInfo.processInfo.environment[\(SwiftName.literal(name)), default: \"\"]"
  }

  /// Lines of a raw literal; one with more number signs than the text has behind a quotation mark or a backslash.
  private func json(_ body: ExampleBody) -> String {
    let text = JSONText().text(body.value)
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
