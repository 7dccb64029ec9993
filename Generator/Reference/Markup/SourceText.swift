/// The text of styles and scripts.
enum SourceText {
  /// Without the spaces before each line and without empty lines, which a page need not carry.
  static func withoutMargins(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
