/// The reference of an API for people: one page for all of it, and a page for each type of problem.
///
/// The same contract gives the same bytes.
public struct Reference: Sendable {
  private let contract: Contract
  private let changes: Changes?
  private let site: Site

  /// - Parameter changes: What is different from the version before; nil where there is none before.
  public init(_ contract: Contract, changes: Changes? = nil, on site: Site = .service) {
    self.contract = contract
    self.changes = changes
    self.site = site
  }

  /// The pages, by their paths below the folder that is theirs.
  public func files() -> [(path: String, text: String)] {
    let page = ("index.html", page())
    guard site == .service else { return [page] }
    let problems = ProblemPage(contract: contract)
    return [
      page, ("problems.html", problems.list()), ("problems/\(ProblemPage.style)", StyleSheet.simple),
    ] + contract.problemTypes.map { ("problems/\($0.name).html", problems.page($0)) }
  }

  /// The page of the type of problem with that name; nil where the contract declares none.
  public func problemPage(_ name: String) -> String? {
    contract.problemTypes.first { $0.name == name }.map(ProblemPage(contract: contract).page)
  }

  private func page() -> String {
    let guides = Guide.all(contract, on: site)
    return PageFrame(contract: contract, title: "Reference", site: site).wide(
      contents: Navigation(contract: contract, guides: guides, changes: changes, site: site).html()
    ) {
      introduction
      HTML.joined(guides.map { $0.html() })
      // A document alone has no version before it.
      if site == .service { ChangeSection(contract: contract, changes: changes).html() }
      for group in OperationGroup.all(contract) { operations(group) }
      if let group = OperationGroup.webhooks(contract) { webhooks(group) }
      problems
      schemas
    }
  }

  private var introduction: HTML {
    HTML.tag("section", .class("guide"), .id(Anchor.guide("introduction"))) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h1") { contract.title }
        HTML.tag("p", .class("lead")) { Markdown.inline(contract.summary) }
        edition
        DeprecationNote(contract: contract, deprecation: contract.deprecation).html()
        Markdown.html(contract.description)
        OutsideLinks.html(contract.notices)
        ServerList(servers: contract.servers).html()
      }
      firstRequest
    }
  }

  @HTMLBuilder
  private var edition: HTML {
    if !contract.release.isEmpty {
      HTML.tag("p", .class("kind")) {
        if site == .service {
          "API "
          HTML.tag("code") { contract.version }
          ", contract "
        } else {
          "Version "
        }
        HTML.tag("code") { contract.release }
      }
    }
  }

  /// Something that a reader can begin with: what answers without a token, and of another document what asks for nothing
  /// else, below what a shell must be told before.
  private var firstRequest: HTML {
    let simple = contract.operations.filter { $0.method == "GET" && !$0.parameters.contains(where: \.isRequired) }
    let operation = simple.first(where: \.allowsAnonymous) ?? (site == .folder ? simple.first : nil)
    let setting = site == .folder ? ShellSetting(contract, on: site).html() : .none
    guard operation != nil || !setting.isEmpty else { return .none }
    return HTML.tag("div", .class("examples")) {
      setting
      if let operation {
        CodeBlock.request(operation, of: contract, on: site)
        CodeBlock.answers(operation, of: contract, on: site)
      }
    }
  }

  private func operations(_ group: OperationGroup) -> HTML {
    part(
      group.title, Markdown.html(group.description) + OutsideLinks.html(group.more), id: group.anchor,
      beside: EndpointList.html(group))
      + HTML.joined(
        group.operations.concurrentMap {
          OperationSection(contract: contract, operation: $0, changes: changes, site: site).html()
        })
  }

  private func webhooks(_ group: OperationGroup) -> HTML {
    part(group.title, Markdown.html(group.description), id: group.anchor)
      + HTML.joined(group.operations.map { WebhookSection(contract: contract, webhook: $0).html() })
  }

  @HTMLBuilder
  private var problems: HTML {
    if !contract.problemTypes.isEmpty {
      part(
        "Problems", HTML.tag("p") { "Every way in which a request can fail, with cause and cure." }, id: "page-problems"
      )
      ProblemSection(contract: contract).html()
    }
  }

  @HTMLBuilder
  private var schemas: HTML {
    let told = contract.schemas.filter(contract.isTold)
    if !told.isEmpty {
      let section = SchemaSection(
        contract: contract, usage: SchemaUsage(contract), examples: SchemaExamples(contract))
      part("Schemas", HTML.tag("p") { "Everything that has a name of its own." }, id: "page-schemas")
      HTML.joined(told.concurrentMap(section.html))
    }
  }

  /// The heading of a part of the page.
  private func part(_ title: String, _ description: HTML, id: String, beside examples: HTML = .none) -> HTML {
    HTML.tag("section", .class("part"), .id(id)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h2") { Anchor.title(title, id) }
        description
      }
      if !examples.isEmpty { HTML.tag("div", .class("examples")) { examples } }
    }
  }
}
