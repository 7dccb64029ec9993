import Values

/// How to show who asks, and which permission opens what.
struct AuthenticationGuide {
  let contract: Contract
  let site: Reference.Site

  var guide: Guide? {
    guard !contract.securitySchemes.isEmpty else { return nil }
    return Guide(name: "authentication", title: "Authentication", text: ways + permissions, examples: example)
  }

  // MARK: Ways

  private var ways: HTML {
    (contract.security.map { $0.allowsAnonymous ? .none : SecurityText(contract: contract).html($0) } ?? .none)
      + HTML.tag("dl", .class("ways")) {
        for scheme in contract.securitySchemes {
          HTML.tag("dt", .id(Anchor.security(scheme.name))) { HTML.tag("code") { scheme.name } }
          HTML.tag("dd") {
            Self.place(scheme)
            Markdown.html(scheme.description)
            for flow in scheme.flows { Self.flow(flow) }
          }
        }
      }
  }

  /// Where the credential stands.
  @HTMLBuilder
  private static func place(_ scheme: SecurityScheme) -> HTML {
    switch scheme.kind {
    case .http:
      HTML.tag("code") { "Authorization: \(scheme.authorizationScheme) TOKEN" }
      if scheme.detail.lowercased() == "basic" {
        ", where the token is "
        HTML.tag("code") { "NAME:PASSWORD" }
        " in Base64"
      }
    case .apiKey where scheme.location == .query: HTML.tag("code") { "?\(scheme.detail)=TOKEN" }
    case .apiKey where scheme.location == .cookie: HTML.tag("code") { "Cookie: \(scheme.detail)=TOKEN" }
    case .apiKey: HTML.tag("code") { "\(scheme.detail): TOKEN" }
    case .mutualTLS: "A certificate of the client (mutual TLS)"
    case .oauth2: "OAuth 2.0"
    case .openIdConnect:
      "OpenID Connect, "
      HTML.tag("code") { scheme.detail }
    }
  }

  private static func flow(_ flow: SecurityScheme.Flow) -> HTML {
    let places = [("authorize", flow.authorizationURL), ("token", flow.tokenURL), ("refresh", flow.refreshURL)]
    return HTML.tag("p") {
      HTML.tag("code") { flow.name }
      for (name, url) in places {
        if let url {
          ", \(name) at "
          HTML.tag("code") { url }
        }
      }
    }
      + HTML.tag("ul") {
        for scope in flow.scopes {
          HTML.tag("li") {
            HTML.tag("code") { scope.name }
            " "
            Markdown.inline(scope.description)
          }
        }
      }
  }

  // MARK: Permissions

  @HTMLBuilder
  private var permissions: HTML {
    if contract.operations.contains(where: { !$0.permission.isEmpty }) {
      HTML.tag("h3", .id(Anchor.guide("permissions"))) {
        Anchor.title("What opens what", Anchor.guide("permissions"))
      }
      HTML.tag("dl", .class("permissions")) {
        for (permission, operations) in byPermission {
          HTML.tag("dt", .id(Anchor.permission(permission))) { Self.name(permission) }
          HTML.tag("dd") {
            HTML.joined(
              operations.map { operation in
                HTML.tag("a", .href("#\(Anchor.operation(operation.id))")) { operation.title }
              }, by: " · ")
          }
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
    contract.operations.map(\.permission).unique.map { name in
      (name, contract.operations.filter { $0.permission == name })
    }
  }

  // MARK: Example

  private var example: HTML {
    guard site == .service else { return .none }
    let whoAmI = contract.operations.first {
      $0.method == "GET" && $0.permission == "self" && !$0.parameters.contains(where: \.isRequired)
    }
    return ShellSetting(contract, on: site).html()
      + (whoAmI.map { CodeBlock.request($0, of: contract, on: site) } ?? .none)
  }
}
