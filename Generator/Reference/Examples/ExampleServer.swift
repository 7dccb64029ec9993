/// Where the requests of the examples go.
enum ExampleServer {
  /// An address that is in a variable of the environment.
  case variable(String)
  case url(String)

  init(_ operation: Operation, of contract: Contract, on site: Reference.Site) {
    let server = (operation.servers + contract.servers).first
    guard case .folder = site, let server else {
      self = .variable(site == .service ? "GWM_URL" : "API_URL")
      return
    }
    var url = server.url
    for variable in server.variables { url = url.replacing("{\(variable.name)}", with: variable.defaultValue) }
    if url.hasSuffix("/") { url.removeLast() }
    // What is relative, or would mean something else between quotation marks, is for the reader to fill in.
    let isPlain = url.hasPrefix("http") && !url.contains { "\"$`\\ {}".contains($0) }
    self = isPlain ? .url(url) : .variable("API_URL")
  }
}
