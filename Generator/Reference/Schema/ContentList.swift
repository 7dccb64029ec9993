/// What a body may be: for each of its schemas the media types that carry it, and its tree.
struct ContentList {
  let contract: Contract
  let mark: SchemaTree.Mark
  /// Whether what has a name is told here as well; otherwise the script unfolds it.
  let isWhole: Bool

  func html(_ contents: [Content], below anchor: String) -> HTML {
    let groups = Self.bySchema(contents)
    guard groups.count > 1 else { return one(contents.first, named: .none, below: anchor) }
    return HTML.joined(
      groups.enumerated().map { index, group in
        let names = group.map { content in HTML.tag("code") { content.mediaType } }
        // The anchors of the first are those of a body that has no other.
        let place = index == 0 ? anchor : Anchor.property(group[0].mediaType, of: anchor)
        return one(group[0], named: HTML.joined(names, by: " "), below: place)
      })
  }

  private func one(_ content: Content?, named name: HTML, below anchor: String) -> HTML {
    guard let content, let schema = content.schema else {
      return name.isEmpty ? .none : HTML.tag("p", .class("kind")) { name }
    }
    let isToldElsewhere = !isWhole && contract.isTold(contract.resolved(schema))
    // Where there are many bodies, each of them tells no more than what is unfolded at first, and the script the rest.
    let levels = Navigation.isLarge(contract) ? 2 : 8
    let tree = SchemaTree(contract: contract, mark: mark, levels: levels).fitting(schema).folding(schema, below: anchor)
    let isUnfoldedByScript = isToldElsewhere || tree.isEmpty
    let title = HTML.tag("p", .class("kind"), isUnfoldedByScript ? Attribute("data-below", anchor) : nil) {
      name.isEmpty ? HTML(isWhole ? "" : "Body: ") : name + HTML(": ")
      if case .any = schema.kind, content.kind == .bytes || content.kind == .media {
        "bytes"
      } else {
        TypeText(contract: contract).html(schema)
      }
    }
    return isToldElsewhere
      ? title : title + SchemaNotes(contract: contract).html(schema) + tree
  }

  /// Those that carry the same schema together, in the order of the first.
  private static func bySchema(_ contents: [Content]) -> [[Content]] {
    var groups: [[Content]] = []
    for content in contents {
      if let at = groups.firstIndex(where: { isSame($0[0].schema, content.schema) }) {
        groups[at].append(content)
      } else {
        groups.append([content])
      }
    }
    return groups
  }

  private static func isSame(_ one: Schema?, _ other: Schema?) -> Bool {
    if case .reference(let name)? = one?.kind, case .reference(let otherName)? = other?.kind {
      return name == otherName
    }
    return one === other
  }
}
