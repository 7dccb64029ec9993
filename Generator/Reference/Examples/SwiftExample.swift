import JSON

/// A request in Swift, with `GWM_URL` and `GWM_TOKEN` in the environment.
struct SwiftExample {
  let request: RequestExample

  var text: String {
    """
    import Foundation
    #if canImport(FoundationNetworking)
    import FoundationNetworking
    #endif

    let environment = ProcessInfo.processInfo.environment
    let url = environment["GWM_URL", default: ""] + \(literal(request.target))
    \(lines.joined(separator: "\n"))
    """
  }

  private var lines: [String] {
    var lines = ["var request = URLRequest(url: URL(string: url)!)"]
    if request.method != "GET" { lines.append("request.httpMethod = \(literal(request.method))") }
    if request.needsToken {
      lines.append(#"let token = environment["GWM_TOKEN", default: ""]"#)
      lines.append(#"request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")"#)
    }
    var headers = request.headers
    if let body = request.body { headers.append(("Content-Type", body.mediaType)) }
    lines += headers.map { "request.setValue(\(literal($0.value)), forHTTPHeaderField: \(literal($0.name)))" }
    if let body = request.body {
      let value = body.text.map(literal) ?? block(JSONText().text(body.value))
      lines.append("request.httpBody = Data(\(value).utf8)")
    }
    lines.append("let (answer, _) = try await URLSession.shared.data(for: request)")
    lines.append("print(String(decoding: answer, as: UTF8.self))")
    return lines
  }

  /// Text as a literal of several lines, within as many `#` as it needs to mean itself.
  private func block(_ text: String) -> String {
    var fence = "#"
    while text.contains("\\\(fence)") || text.contains("\"\"\"\(fence)") { fence += "#" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    return "\(fence)\"\"\"\n\(lines)  \"\"\"\(fence)"
  }

  private func literal(_ text: String) -> String { SwiftName.literal(text) }
}
