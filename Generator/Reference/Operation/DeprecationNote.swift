/// That an operation, or the whole version, is on its way out: since when, until when, and what to use instead (RFC 9745,
/// RFC 8594).
struct DeprecationNote {
  let contract: Contract
  let deprecation: Deprecation?

  func html() -> HTML {
    guard let deprecation else { return .none }
    return HTML.tag("p", .class("deprecated")) {
      HTML.tag("strong") { "Deprecated" }
      if let since = deprecation.since { " since \(since)" }
      if let sunset = deprecation.sunset { ", goes on \(sunset)" }
      if let successor = deprecation.successorPath ?? deprecation.successor {
        ". Use "
        link(successor)
        " instead"
      }
      "."
    }
  }

  /// To the operation in this page, or to the page of its version.
  private func link(_ successor: String) -> HTML {
    let name = HTML.tag("code") { successor }
    if let own = contract.operations.first(where: { $0.path == successor || $0.id == successor }) {
      return HTML.tag("a", .href("#\(Anchor.operation(own.id))")) { name }
    }
    let version = successor.split(separator: "/").first ?? ""
    return version.wholeMatch(of: /v\d+\.\d+/) == nil ? name : HTML.tag("a", .href("/docs/\(version)")) { name }
  }
}
