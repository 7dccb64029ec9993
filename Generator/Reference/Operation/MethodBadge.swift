/// The method of an operation, in its colour.
enum MethodBadge {
  static func html(_ method: String) -> HTML {
    HTML.tag("span", .class("method \(method.lowercased())")) { method }
  }
}
