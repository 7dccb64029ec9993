/// What an operation asks of the one who calls it, in words.
enum PermissionText {
  static func html(_ operation: Operation) -> HTML {
    switch operation.permission {
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
