import Values

/// What changed since the version before: the gravest first, by operation.
struct ChangeSection {
  static let name = "changes"
  static let title = "What changed"

  let contract: Contract
  let changes: Reference.Changes?

  func html() -> HTML {
    let anchor = Anchor.guide(Self.name)
    return HTML.tag("section", .class("guide"), .id(anchor)) {
      HTML.tag("div", .class("text")) {
        HTML.tag("h2") { Anchor.title(Self.title, anchor) }
        if let changes { list(changes) } else { first }
      }
    }
  }

  private var first: HTML {
    HTML.tag("p") {
      HTML.tag("code") { contract.version }
      " is the first version. What changes in a later one will be told here, by operation."
    }
  }

  private func list(_ changes: Reference.Changes) -> HTML {
    HTML.tag("p") {
      changes.all.isEmpty ? "Nothing is different from " : "Since "
      HTML.tag("a", .href("/docs/\(changes.since)")) { changes.since }
      changes.all.isEmpty ? "." : ":"
    }
      + HTML.joined(
        Level.allCases.reversed().map { each in level(each, changes.all.filter { $0.level == each }) })
  }

  @HTMLBuilder
  private func level(_ level: Level, _ changes: [Reference.Change]) -> HTML {
    if !changes.isEmpty {
      let anchor = Anchor.guide("\(Self.name)-\(level.rawValue)")
      HTML.tag("h3", .id(anchor)) { Anchor.title("\(Self.heading(level)) (\(changes.count))", anchor) }
      HTML.tag("dl", .class("changes \(level.rawValue)")) {
        for (operation, ofIt) in Self.byOperation(changes) {
          HTML.tag("dt") { operation.map(link) ?? HTML("Everywhere") }
          for change in ofIt { row(change) }
        }
      }
    }
  }

  private static func heading(_ level: Level) -> String {
    switch level {
    case .breaking: "Breaks clients"
    case .suspicious: "May break clients"
    case .additive: "New"
    case .editorial: "Said better"
    }
  }

  /// An operation that is no longer there has no place to lead to.
  private func link(_ operation: String) -> HTML {
    guard contract.hasOperation(operation) else { return HTML.tag("code") { operation } }
    return HTML.tag("a", .href("#\(Anchor.operation(operation))")) { HTML.tag("code") { operation } }
  }

  private func row(_ change: Reference.Change) -> HTML {
    HTML.tag("dd") {
      Markdown.inline(change.text)
      if change.operations.count > 1 {
        HTML.tag("small") {
          "also reaches "
          HTML.joined(change.operations.dropFirst().map(link), by: ", ")
        }
      }
      HTML.tag("small") { HTML.tag("code") { change.pointer } }
    }
  }

  /// In the order of their first change.
  private static func byOperation(_ changes: [Reference.Change]) -> [(String?, [Reference.Change])] {
    changes.map(\.operations.first).unique.map { name in (name, changes.filter { $0.operations.first == name }) }
  }
}
