/// Where requests go, where that is more than the server that gave the contract.
struct ServerList {
  let servers: [Contract.Server]

  func html() -> HTML {
    guard !servers.allSatisfy({ $0.url == "/" }) else { return .none }
    return HTML.tag("p", .class("kind")) { servers.count == 1 ? "Server" : "Servers" } + list
  }

  private var list: HTML {
    HTML.tag("dl", .class("servers")) {
      for server in servers {
        HTML.tag("dt") { HTML.tag("code") { server.url } }
        HTML.tag("dd") {
          Markdown.inline(server.description)
          for variable in server.variables { self.variable(variable) }
        }
      }
    }
  }

  private func variable(_ variable: Contract.Server.Variable) -> HTML {
    HTML.tag("p") {
      HTML.tag("code") { "{\(variable.name)}" }
      " "
      Markdown.inline(variable.description)
      HTML.tag("span", .class("limits")) {
        " default "
        HTML.tag("code") { variable.defaultValue }
        if !variable.values.isEmpty {
          " · one of "
          HTML.joined(variable.values.map { value in HTML.tag("code") { value } }, by: " ")
        }
      }
    }
  }
}
