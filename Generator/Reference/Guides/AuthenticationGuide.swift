/// How to show who asks, and which permission opens what.
struct AuthenticationGuide {
  let contract: Contract

  var guide: Guide? {
    guard !contract.securitySchemes.isEmpty else { return nil }
    return Guide(name: "authentication", title: "Authentication", text: ways + permissions, examples: example)
  }

  private var ways: HTML {
    HTML.tag("p") { "Send a token with every request, in one of these ways:" }
      + HTML.tag("ul") {
        for scheme in contract.securitySchemes {
          HTML.tag("li") {
            HTML.tag("code") { Self.header(scheme) }
            " "
            Markdown.inline(scheme.description)
          }
        }
      }
  }

  private static func header(_ scheme: SecurityScheme) -> String {
    guard scheme.kind == .http else { return "\(scheme.detail): TOKEN" }
    return "Authorization: \(scheme.detail.prefix(1).uppercased())\(scheme.detail.dropFirst()) TOKEN"
  }

  private var permissions: HTML {
    HTML.tag("h3", .id(Anchor.guide("permissions"))) {
      Anchor.title("What opens what", Anchor.guide("permissions"))
    }
      + HTML.tag("dl", .class("permissions")) {
        for (permission, operations) in byPermission {
          HTML.tag("dt", .id(Anchor.permission(permission))) { Self.name(permission) }
          HTML.tag("dd") {
            HTML.joined(
              operations.map { operation in
                HTML.tag("a", .href("#\(Anchor.operation(operation.id))")) { operation.summary }
              }, by: " · ")
          }
        }
      }
  }

  private static func name(_ permission: String) -> HTML {
    switch permission {
    case "none": HTML("No token needed")
    case "self": HTML("Any token")
    default: HTML.tag("code") { permission }
    }
  }

  /// The permissions in the order of their first use.
  private var byPermission: [(String, [Operation])] {
    var names: [String] = []
    for name in contract.operations.map(\.permission) where !names.contains(name) { names.append(name) }
    return names.map { name in (name, contract.operations.filter { $0.permission == name }) }
  }

  private var example: HTML {
    let whoAmI = contract.operations.first {
      $0.method == "GET" && $0.permission == "self" && !$0.parameters.contains(where: \.isRequired)
    }
    let setting = """
      export GWM_URL=https://gwm.example.org
      read -rs GWM_TOKEN && export GWM_TOKEN
      """
    return CodeBlock("Once in each shell", code: setting).html()
      + (whoAmI.map { CodeBlock.request($0, of: contract) } ?? .none)
  }
}
