/// What a request must show, in words: one of several alternatives, each of one or more schemes with their scopes.
struct SecurityText {
  let contract: Contract

  func html(_ requirements: [SecurityRequirement]) -> HTML {
    let needed = requirements.filter { !$0.schemes.isEmpty }
    guard !needed.isEmpty else { return HTML.tag("p", .class("permission open")) { "No credentials needed" } }
    return HTML.tag("p", .class("permission")) {
      requirements.allowsAnonymous ? "May show " : "Needs "
      HTML.joined(needed.map(alternative), by: " or ")
    }
  }

  private func alternative(_ requirement: SecurityRequirement) -> HTML {
    HTML.joined(requirement.schemes.map { scheme(name: $0.name, scopes: $0.scopes) }, by: " and ")
  }

  private func scheme(name: String, scopes: [String]) -> HTML {
    let isKnown = contract.securitySchemes.contains { $0.name == name }
    let code = HTML.tag("code") { name }
    let link = isKnown ? HTML.tag("a", .href("#\(Anchor.security(name))")) { code } : code
    guard !scopes.isEmpty else { return link }
    return link + HTML(" with ") + HTML.joined(scopes.map { scope in HTML.tag("code") { scope } }, by: ", ")
  }
}
