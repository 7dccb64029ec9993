import Values

/// Operations that the reference tells together: those of a tag, those without one by their paths, or the webhooks.
struct OperationGroup {
  let title: String
  /// CommonMark.
  let description: String
  let anchor: String
  let operations: [Operation]
  /// Where more is told.
  var more: DocumentLink?

  /// Those of the paths: the tags in the order in which they are declared, then those that are only used, then what has
  /// no tag. None is empty.
  static func all(_ contract: Contract) -> [OperationGroup] {
    let byTag = Dictionary(grouping: contract.operations, by: \.tag)
    let declared = contract.tags.map { ($0.name, $0.description) }
    let others = contract.operations.map(\.tag).unique.filter { tag in !declared.contains { $0.0 == tag } }
    let used = others.filter { !$0.isEmpty }.map { ($0, "") }
    let tagged = (declared + used).map { name, description in
      OperationGroup(
        title: name, description: description, anchor: Anchor.tag(name), operations: byTag[name] ?? [],
        more: contract.tags.first { $0.name == name }?.more)
    }.filter { !$0.operations.isEmpty }
    return tagged + untagged(byTag[""] ?? [], besides: tagged)
  }

  /// By path, where nothing else puts them together.
  private static func untagged(_ operations: [Operation], besides tagged: [OperationGroup]) -> [OperationGroup] {
    if operations.isEmpty { return [] }
    let isAside = !tagged.isEmpty && operations.count <= PathGroups.few
    let groups = isAside ? [(key: [], operations: operations)] : PathGroups(operations).all
    return groups.map { key, operations in
      guard key.isEmpty else {
        return OperationGroup(
          title: key.joined(separator: " / "), description: "", anchor: Anchor.path(key), operations: operations)
      }
      let isAll = groups.count == 1 && tagged.isEmpty
      return OperationGroup(
        title: isAll ? "Operations" : "Other operations", description: "", anchor: "page-operations",
        operations: operations)
    }
  }

  /// The requests that the service sends by itself; nil where it sends none.
  static func webhooks(_ contract: Contract) -> OperationGroup? {
    guard !contract.webhooks.isEmpty else { return nil }
    return OperationGroup(
      title: "Webhooks", description: "Requests that the service sends to you, and the answers that it expects.",
      anchor: "page-webhooks", operations: contract.webhooks)
  }
}

extension Operation {
  /// What it is called, without links: its summary, or else what tells it apart.
  var title: HTML { summary.isEmpty ? HTML(isNamed ? id : path) : Markdown.words(summary) }
}
