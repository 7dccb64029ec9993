/// The reference of an API for people: one page for all of it, and a page for each type of problem.
///
/// The same contract gives the same bytes. The links suppose that `index.html` is served at `/docs/VERSION`,
/// `problems.html` at `/docs/problems`, `problems/NAME.html` at `/docs/problems/NAME`, the list of the versions at
/// `/docs/versions.js`, and the contract at `/VERSION/openapi.json` and `/VERSION/openapi.yaml`.
public struct Reference: Sendable {
  private let contract: Contract
  private let changes: Changes?

  /// - Parameter changes: What is different from the version before; nil where there is none before.
  public init(_ contract: Contract, changes: Changes? = nil) {
    self.contract = contract
    self.changes = changes
  }

  /// The pages, by their paths below the folder that is theirs.
  public func files() -> [(path: String, text: String)] {
    let problems = ProblemPage(contract: contract)
    return [
      ("index.html", page()), ("problems.html", problems.list()),
      ("problems/\(ProblemPage.style)", StyleSheet.simple),
    ] + contract.problemTypes.map { ("problems/\($0.name).html", problems.page($0)) }
  }

  /// The page of the type of problem with that name; nil where the contract declares none.
  public func problemPage(_ name: String) -> String? {
    contract.problemTypes.first { $0.name == name }.map(ProblemPage(contract: contract).page)
  }

  private func page() -> String {
    let guides = Guide.all(contract)
    let usage = SchemaUsage(contract)
    return PageFrame(contract: contract, title: "Reference").wide(
      contents: Navigation(contract: contract, guides: guides).html()
    ) {
      introduction
      HTML.joined(guides.map { $0.html() })
      ChangeSection(contract: contract, changes: changes).html()
      for tag in contract.tags { operations(tag) }
      part("Problems", "Every way in which a request can fail, with cause and cure.", id: "page-problems")
      ProblemSection(contract: contract).html()
      part("Schemas", "Everything that has a name of its own.", id: "page-schemas")
      HTML.joined(contract.schemas.map(SchemaSection(contract: contract, usage: usage).html))
    }
  }

  private var introduction: HTML {
    HTML.tag("section", .class("guide"), .id(Anchor.guide("introduction"))) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h1") { contract.title }
        HTML.tag("p", .class("lead")) { Markdown.inline(contract.summary) }
        HTML.tag("p", .class("kind")) {
          "API "
          HTML.tag("code") { contract.version }
          ", contract "
          HTML.tag("code") { contract.release }
        }
        DeprecationNote(contract: contract, deprecation: contract.deprecation).html()
        Markdown.html(contract.description)
      }
      firstRequest
    }
  }

  /// Something that answers without a token, so that a reader can begin.
  private var firstRequest: HTML {
    let operation = contract.operations.first {
      $0.method == "GET" && $0.allowsAnonymous && !$0.parameters.contains(where: \.isRequired)
    }
    guard let operation else { return .none }
    return HTML.tag("div", .class("examples")) {
      CodeBlock.request(operation, of: contract)
      operation.successes.map(CodeBlock.answer)
    }
  }

  @HTMLBuilder
  private func operations(_ tag: Contract.Tag) -> HTML {
    let operations = contract.operations.filter { $0.tag == tag.name }
    if !operations.isEmpty {
      part(tag.name, tag.description, id: Anchor.tag(tag.name))
      HTML.joined(operations.map { OperationSection(contract: contract, operation: $0).html() })
    }
  }

  /// The heading of a part of the page.
  private func part(_ title: String, _ description: String, id: String) -> HTML {
    HTML.tag("section", .class("part"), .id(id)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h2") { Anchor.title(title, id) }
        Markdown.html(description)
      }
    }
  }
}
