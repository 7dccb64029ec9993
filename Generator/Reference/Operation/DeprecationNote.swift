/// That an operation is on its way out: since when, until when, and what to use instead (RFC 9745, RFC 8594).
struct DeprecationNote {
  let contract: Contract
  let operation: Operation

  func html() -> HTML {
    guard let deprecation = operation.deprecation else { return .none }
    return HTML.tag("p", .class("deprecated")) {
      HTML.tag("strong") { "Deprecated" }
      if let since = deprecation.since { " since \(since)" }
      if let sunset = deprecation.sunset { ", gone after \(sunset)" }
      if let successor = deprecation.successor {
        ". Use "
        link(successor)
        " instead"
      }
      "."
    }
  }

  /// An operation of the same version; anything else is named.
  private func link(_ successor: String) -> HTML {
    guard contract.hasOperation(successor) else { return HTML.tag("code") { successor } }
    return HTML.tag("a", .href("#\(Anchor.operation(successor))")) { HTML.tag("code") { successor } }
  }
}
