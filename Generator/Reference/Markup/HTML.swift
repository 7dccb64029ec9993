/// Markup, made only of elements and of escaped text: nothing that a contract says can become an element.
struct HTML: Sendable, Equatable {
  private(set) var source: String

  private init(source: String) { self.source = source }

  static let none = HTML(source: "")

  /// Text, escaped.
  init(_ text: String) { source = HTML.escaped(text, inAttribute: false) }

  /// An element with attributes and what stands in it.
  static func tag(_ name: StaticString, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
    let name = "\(name)"
    let opening = "<\(name)\(attributes.compactMap { $0?.source }.joined())>"
    let closing = endedByWhatFollows.contains(name) ? "" : "</\(name)>"
    return HTML(source: "\(opening)\(content().source)\(closing)\(blocks.contains(name) ? "\n" : "")")
  }

  /// Elements that end where the next one of a list, a block, or the end of their parent comes (HTML, section
  /// 13.1.2.4); nothing else may stand behind them. A page has thousands of them.
  private static let endedByWhatFollows: Set<String> = ["dd", "dt", "li", "p", "td", "th", "tr"]

  /// An element that is empty by nature, such as `meta`.
  static func void(_ name: StaticString, _ attributes: Attribute?...) -> HTML {
    HTML(source: "<\(name)\(attributes.compactMap { $0?.source }.joined())>")
  }

  /// A `style` or `script` with text of our own, which HTML does not escape; it cannot end the element.
  static func rawText(_ name: StaticString, _ text: String) -> HTML {
    HTML(source: "<\(name)>\(text.replacing("</", with: "<\\/"))</\(name)>\n")
  }

  static func joined(_ parts: [HTML], by separator: String = "") -> HTML {
    HTML(source: parts.map(\.source).joined(separator: HTML(separator).source))
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(source: left.source + right.source) }

  /// A whole page.
  var document: String { "<!doctype html>\n\(source)" }

  var isEmpty: Bool { source.isEmpty }

  /// Elements after which the source goes to a new line, so that two versions of a page can be compared.
  private static let blocks: Set<String> = [
    "html", "head", "title", "body", "header", "main", "nav", "section", "div", "h1", "h2", "h3", "h4", "p",
    "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "blockquote", "details", "summary", "figure", "pre",
  ]

  /// Whether no page may have it (HTML, section 13.2.3.5), nor a terminal into which an example is pasted.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  /// A quotation mark means something only in an attribute.
  fileprivate static func escaped(_ text: String, inAttribute: Bool) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
        && (byte != UInt8(ascii: "\"") || !inAttribute) && !isControl(byte)
    }
    if isPlain { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case _ where UInt8(exactly: scalar.value).map(isControl) == true: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// An attribute of an element, its value escaped.
struct Attribute: Sendable {
  fileprivate let source: String

  /// A value of such characters alone needs no quotation marks (HTML, section 13.1.2.3), which saves a tenth of a page.
  init(_ name: StaticString, _ value: String) {
    let isPlain =
      !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ","):
          true
        default: false
        }
      }
    source = isPlain ? " \(name)=\(value)" : " \(name)=\"\(HTML.escaped(value, inAttribute: true))\""
  }

  /// An attribute that says all by its presence, such as `open`.
  init(_ name: StaticString) { source = " \(name)" }

  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  static func href(_ value: String) -> Attribute { Attribute("href", value) }
}

/// Puts parts of markup together; a string among them is text.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text) }
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: [HTML]) -> HTML { HTML.joined(html) }
  static func buildBlock(_ parts: HTML...) -> HTML { HTML.joined(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? .none }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
  static func buildArray(_ parts: [HTML]) -> HTML { HTML.joined(parts) }
}
