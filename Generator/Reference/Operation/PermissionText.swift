/// What an operation asks of the one who calls it, in words: its permission, or else its credentials.
struct PermissionText {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    switch operation.permission {
    case "": (operation.security ?? contract.security).map(SecurityText(contract: contract).html) ?? .none
    case "none": HTML.tag("p", .class("permission open")) { "No token needed" }
    case "self": HTML.tag("p", .class("permission")) { "Any token" }
    case let permission:
      HTML.tag("p", .class("permission")) {
        "Needs the permission "
        HTML.tag("a", .href("#\(Anchor.permission(permission))")) { HTML.tag("code") { permission } }
      }
    }
  }
}
