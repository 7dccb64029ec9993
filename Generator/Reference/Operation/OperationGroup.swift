import Values

/// Operations that the reference tells together: those of a tag, those without one, or the webhooks.
struct OperationGroup {
  let title: String
  /// CommonMark.
  let description: String
  let anchor: String
  let operations: [Operation]

  /// Those of the paths: the tags in the order in which they are declared, then those that are only used, then what has
  /// no tag. None is empty.
  static func all(_ contract: Contract) -> [OperationGroup] {
    let byTag = Dictionary(grouping: contract.operations, by: \.tag)
    let declared = contract.tags.map { ($0.name, $0.description) }
    let others = contract.operations.map(\.tag).unique.filter { tag in !declared.contains { $0.0 == tag } }
    let used = others.filter { !$0.isEmpty }.map { ($0, "") }
    let tagged = (declared + used).map { name, description in
      OperationGroup(
        title: name, description: description, anchor: Anchor.tag(name), operations: byTag[name] ?? [])
    }
    let rest = OperationGroup(
      title: tagged.isEmpty ? "Operations" : "Other operations", description: "", anchor: "page-operations",
      operations: byTag[""] ?? [])
    return (tagged + [rest]).filter { !$0.operations.isEmpty }
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
