/// The line on a terminal that tells how far something is; nothing where standard error is none.
enum ProgressLine {
  static var isShown: Bool { StandardError.isTerminal }

  static func show(_ text: String) {
    // Back to the beginning of the line, and the rest of it erased (ECMA-48, EL).
    if isShown { StandardError.write("\r\u{1b}[K\(text.prefix(columns: StandardError.columns - 1))") }
  }

  static func clear() { show("") }
}
