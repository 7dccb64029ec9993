/// A short text on something that many operations share, made from what the contract says of it.
struct Guide {
  /// The end of its anchor.
  let name: String
  let title: String
  let text: HTML
  /// Code that shows it.
  var examples: HTML = .none

  func html() -> HTML {
    let anchor = Anchor.guide(name)
    return HTML.tag("section", .class("guide"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h2") { Anchor.title(title, anchor) }
        text
      }
      if !examples.isEmpty { HTML.tag("div", .class("examples")) { examples } }
    }
  }

  /// The guides that the contract gives reason for.
  static func all(_ contract: Contract, on site: Reference.Site) -> [Guide] {
    let authentication = AuthenticationGuide(contract: contract, site: site).guide
    // The others tell how the services of this project do it.
    guard site == .service else { return [authentication].compactMap { $0 } }
    let reads = ReadingGuides(contract: contract)
    let changes = ChangeGuides(contract: contract)
    return [
      authentication, reads.paging, changes.jobs, changes.idempotency, changes.versions,
      ErrorGuide(contract: contract).guide,
    ].compactMap { $0 }
  }

  /// Links to operations, by what they do.
  static func links(_ operations: [Operation]) -> HTML {
    HTML.tag("ul", .class("index")) {
      for operation in operations { HTML.tag("li") { link(operation) } }
    }
  }

  static func link(_ operation: Operation, to anchor: String? = nil, marked: HTML = .none) -> HTML {
    HTML.tag("a", .href("#\(anchor ?? Anchor.operation(operation.id))")) {
      MethodBadge.html(operation.method)
      " "
      operation.title
      marked
    }
  }
}
