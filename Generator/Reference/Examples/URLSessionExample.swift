/// A request in Swift with Foundation alone, for contracts whose client is not at hand.
struct URLSessionExample {
  let request: RequestExample

  var text: String {
    """
    import Foundation

    var request = URLRequest(url: URL(string: \(url))!)
    \(settings.map { "request.\($0)\n" }.joined())let (data, _) = try await URLSession.shared.data(for: request)
    print(String(decoding: data, as: UTF8.self))
    """
  }

  private var url: String {
    switch request.server {
    case .variable(let name): "\(environment(name)) + \(SwiftName.literal(request.target))"
    case .url(let url): SwiftName.literal(url + request.target)
    }
  }

  private var settings: [String] {
    var result: [String] = []
    if request.method != "GET" { result.append("httpMethod = \(SwiftName.literal(request.method))") }
    for credential in request.credentials {
      let prefix = credential.prefix.isEmpty ? "" : "\(SwiftName.literal(credential.prefix)) + "
      result.append(header(credential.header, prefix + environment(credential.variable)))
    }
    for (name, value) in request.headers { result.append(header(name, SwiftName.literal(value))) }
    if let body = request.body {
      result.append(header("Content-Type", SwiftName.literal(body.mediaType)))
      result.append("httpBody = Data(\(body.text.map(SwiftName.literal) ?? json(body))" + ".utf8)")
    }
    return result
  }

  private func header(_ name: String, _ value: String) -> String {
    "setValue(\(value), forHTTPHeaderField: \(SwiftName.literal(name)))"
  }

  private func environment(_ name: String) -> String {
    "ProcessInfo.processInfo.environment[\(SwiftName.literal(name)), default: \"\"]"
  }

  /// Lines of a raw literal; one with more number signs than the text has behind a quotation mark or a backslash.
  private func json(_ body: RequestExample.Body) -> String {
    let text = JSONText().text(body.value)
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
