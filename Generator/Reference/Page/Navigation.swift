/// The way through the reference: guides, operations by tag, problems, schemas.
struct Navigation {
  let contract: Contract
  let guides: [Guide]

  func html() -> HTML {
    HTML.tag("nav", .id("page-contents"), Attribute("aria-label", "Contents")) {
      HTML.tag("a", .class("close"), .href("#page-here")) { "Close" }
      group(
        "Guides",
        [("Introduction", Anchor.guide("introduction"))] + guides.map { ($0.title, Anchor.guide($0.name)) }
          + [(ChangeSection.title, Anchor.guide(ChangeSection.name))])
      for tag in contract.tags { operations(tag) }
      folded("Problems", contract.problemTypes.map { ($0.name, Anchor.problem($0.name)) })
      folded("Schemas", contract.schemas.compactMap(\.name).map { ($0, Anchor.schema($0)) })
    }
  }

  private func operations(_ tag: Contract.Tag) -> HTML {
    let operations = contract.operations.filter { $0.tag == tag.name }
    guard !operations.isEmpty else { return .none }
    return HTML.tag("h2") { HTML.tag("a", .href("#\(Anchor.tag(tag.name))")) { tag.name } }
      + HTML.tag("ul") {
        for operation in operations { HTML.tag("li") { Guide.link(operation) } }
      }
  }

  private func group(_ title: String, _ links: [(String, String)]) -> HTML {
    HTML.tag("h2") { title } + list(links)
  }

  /// What is looked up rather than read.
  private func folded(_ title: String, _ links: [(String, String)]) -> HTML {
    guard !links.isEmpty else { return .none }
    return HTML.tag("details") {
      HTML.tag("summary") { HTML.tag("h2") { title } }
      list(links)
    }
  }

  private func list(_ links: [(String, String)]) -> HTML {
    HTML.tag("ul") {
      for (title, anchor) in links { HTML.tag("li") { HTML.tag("a", .href("#\(anchor)")) { title } } }
    }
  }
}
