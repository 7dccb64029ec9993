/// What an operation asks of the one who calls it, in words.
enum PermissionText {
  static func html(_ operation: Operation) -> HTML {
    switch operation.permission {
    case "none": HTML("No token needed")
    case "self": HTML("Any token")
    case let permission:
      HTML("Needs the permission ")
        + HTML.tag("a", .href("#\(Anchor.permission(permission))")) { HTML.tag("code") { permission } }
    }
  }
}

/// The method of an operation, in its colour.
enum MethodBadge {
  static func html(_ method: String) -> HTML {
    HTML.tag("span", .class("method \(method.lowercased())")) { method }
  }
}
