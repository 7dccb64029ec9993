/// The way through the reference: guides, operations by tag, webhooks, problems, schemas.
struct Navigation {
  let contract: Contract
  let guides: [Guide]
  let changes: Reference.Changes?
  let site: Reference.Site
  private let groups: [OperationGroup]

  init(contract: Contract, guides: [Guide], changes: Reference.Changes?, site: Reference.Site) {
    self.contract = contract
    self.guides = guides
    self.changes = changes
    self.site = site
    groups = OperationGroup.all(contract)
  }

  /// With more operations than this, what belongs to a tag is folded.
  static let overview = 80

  /// Whether there are more, so that a page is not to tell all that it could.
  static func isLarge(_ contract: Contract) -> Bool { contract.operations.count > overview }

  func html() -> HTML {
    HTML.tag("nav", .id("page-contents"), Attribute("aria-label", "Contents")) {
      HTML.tag("a", .class("close"), .href("#page-here")) { "Close" }
      HTML.tag("h2") { "Guides" }
      list(
        [("Introduction", Anchor.guide("introduction"))] + guides.map { ($0.title, Anchor.guide($0.name)) }
          + (site == .service ? [(ChangeSection.title, Anchor.guide(ChangeSection.name))] : []))
      for group in groups {
        operations(group, links: group.operations.map { link($0, Anchor.operation($0.id)) })
      }
      if let group = OperationGroup.webhooks(contract) {
        operations(group, links: group.operations.map { link($0, Anchor.webhook($0)) })
      }
      folded("Problems", contract.problemTypes.map { ($0.name, Anchor.problem($0.name)) })
      folded("Schemas", contract.schemas.filter(contract.isTold).compactMap(\.name).map { ($0, Anchor.schema($0)) })
    }
  }

  private func link(_ operation: Operation, _ anchor: String) -> HTML {
    let marks = [operation.deprecation == nil ? nil : "deprecated", changes?.mark(operation.id)].compactMap { $0 }
    return Guide.link(
      operation, to: anchor, marked: HTML.joined(marks.map { mark in HTML(" ") + HTML.tag("small") { mark } }))
  }

  private func operations(_ group: OperationGroup, links: [HTML]) -> HTML {
    let list = HTML.tag("ul") { for link in links { HTML.tag("li") { link } } }
    guard !Self.isLarge(contract) || groups.count == 1 else {
      return HTML.tag("details") {
        HTML.tag("summary") { HTML.tag("h2") { group.title } }
        list
      }
    }
    return HTML.tag("h2") { HTML.tag("a", .href("#\(group.anchor)")) { group.title } } + list
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
