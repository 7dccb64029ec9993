/// The ids of the reference's parts, which links name after `#`.
enum Anchor {
  /// Of an operation, or of a part of one: `listInstances`, `listInstances.query.limit`, `listInstances.200.items`.
  static func operation(_ id: String, _ parts: String...) -> String { clean(([id] + parts).joined(separator: ".")) }

  static func schema(_ name: String) -> String { "schema-" + clean(name) }

  static func webhook(_ webhook: Operation) -> String {
    "webhook-" + clean("\(webhook.path).\(webhook.method.lowercased())")
  }

  static func security(_ scheme: String) -> String { "security-" + clean(scheme) }

  static func problem(_ name: String) -> String { "problem-" + clean(name) }

  static func tag(_ name: String) -> String { "tag-" + clean(name) }

  /// Of the operations whose paths have these segments in common.
  static func path(_ segments: [String]) -> String { "path-" + clean(segments.joined(separator: ".")) }

  static func permission(_ name: String) -> String { "permission-" + clean(name) }

  static func guide(_ name: String) -> String { "guide-" + name }

  /// Of a property below what `parent` anchors.
  static func property(_ name: String, of parent: String) -> String { "\(parent).\(clean(name))" }

  /// What may stand in an id and, as it is, in a fragment (RFC 3986, section 3.5).
  private static func clean(_ text: String) -> String {
    text.utf8.allSatisfy(isClean) ? text : String(text.map { $0.asciiValue.map(isClean) == true ? $0 : "-" })
  }

  private static func isClean(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The text of a heading, which links to itself; the style puts a ¶ beside it.
  static func title(_ title: String, _ id: String) -> HTML { self.title(HTML(title), id) }

  static func title(_ title: HTML, _ id: String) -> HTML {
    HTML.tag("a", .class("self"), .href("#\(id)")) { title }
  }

  /// The name of a property, a parameter or a header. The script makes it a link to the row that it stands in, which
  /// spares a twentieth of the page.
  static func name(_ name: String) -> HTML {
    HTML.tag("a") { name } + HTML(" ")
  }
}
