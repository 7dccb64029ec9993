import JSON

/// The list of the published versions, which lies beside them all, so that a new version changes no page of an old one.
///
/// A page runs it as a script, which works without a server, too, and hears of the versions as an event.
public struct VersionsFile: Sendable {
  /// Oldest first.
  private let versions: [String]

  public init(_ contracts: [Contract]) { versions = contracts.map(\.version) }

  public var text: String {
    let list = JSONValue.array(versions.map { .string($0) })
    return "document.dispatchEvent(new CustomEvent('versions', {detail: \(list.text)}));\n"
  }
}
