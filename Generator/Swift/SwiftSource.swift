/// Swift text, built line by line with its indentation.
struct SwiftSource {
  private(set) var text = ""
  private var depth = 0

  /// Begins a file that is generated from `contract`.
  init(from contract: Contract, importing modules: [String]) { self.init(from: contract.file, importing: modules) }

  /// Begins a file that is generated from a file or a folder.
  init(from origin: String, importing modules: [String]) {
    line("// Generated from \(SwiftSource.shown(origin)) by gwm-api. Do not edit.")
    if !modules.isEmpty { line() }
    for module in modules { line("import \(module)") }
  }

  mutating func line(_ line: String = "") {
    if !line.isEmpty {
      for _ in 0..<depth { text += "  " }
      text += line
    }
    text += "\n"
  }

  /// Whether a line is no longer than a page is wide.
  func fits(_ line: String) -> Bool { depth * 2 + line.count <= 120 }

  /// `header {`, the lines that `body` adds, and `}`.
  mutating func block(_ header: String, _ body: (inout SwiftSource) -> Void) {
    line(header + " {")
    indented(body)
    line("}")
  }

  /// The lines that `body` adds, one step further in.
  mutating func indented(_ body: (inout SwiftSource) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A documentation comment; a blank line in the text stays one.
  mutating func documentation(_ comment: String) {
    if !comment.isEmpty, SwiftSource.isPlain(comment) { return line("/// " + comment) }
    var lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    for each in lines { line(each.isEmpty ? "///" : "/// " + SwiftSource.shown(each)) }
  }

  /// A line of a comment. A control character may end it, or be one that Swift warns of, as NUL.
  private static func shown(_ line: String) -> String {
    if isPlain(line) { return line }
    let shown = line.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control && scalar != "\t" ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(shown))
  }

  /// Whether a text is one line without control characters, as nearly all are; those beyond ASCII begin with these bytes.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 >= 0x80 && $0 != 0xC2 && $0 != 0xE2 }
  }
}
