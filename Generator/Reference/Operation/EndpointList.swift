/// The methods and paths of a group of operations, beside its heading.
enum EndpointList {
  static func html(_ group: OperationGroup) -> HTML {
    HTML.tag("figure", .class("code endpoints")) {
      HTML.tag("figcaption") { "Endpoints" }
      HTML.tag("ul") {
        for operation in group.operations {
          HTML.tag("li") {
            HTML.tag("a", .href("#\(Anchor.operation(operation.id))")) {
              MethodBadge.html(operation.method)
              HTML.tag("code") { operation.path }
            }
          }
        }
      }
    }
  }
}
