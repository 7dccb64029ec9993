/// What characters are called that stand in a contract's names and in no identifier.
enum SymbolNames {
  /// `<=` → `["less", "than", "or", "equal"]`, `*` → `["asterisk"]`, `👍` → `["thumbs", "up", "sign"]`.
  static func words(_ symbols: some StringProtocol) -> [String] {
    let names = operators[String(symbols)].map { [$0] } ?? symbols.unicodeScalars.compactMap(name)
    return names.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init) }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String? {
    if let name = ascii[scalar] { return name }
    // What only says how the character before it looks.
    if scalar.properties.isDefaultIgnorableCodePoint { return nil }
    // The name that Unicode gives, which never changes.
    return scalar.properties.name?.lowercased() ?? "u" + String(scalar.value, radix: 16)
  }

  private static let operators = [
    "<=": "less than or equal", ">=": "greater than or equal", "!=": "not equal", "<>": "not equal",
  ]

  private static let ascii: [Unicode.Scalar: String] = [
    "\t": "tab", "\n": "line feed", "\r": "carriage return", " ": "space", "!": "exclamation mark",
    "\"": "quotation mark", "#": "hash", "$": "dollar", "%": "percent",
    "&": "ampersand", "'": "apostrophe", "(": "left parenthesis", ")": "right parenthesis", "*": "asterisk",
    "+": "plus", ",": "comma", "-": "minus", ".": "dot", "/": "slash", ":": "colon", ";": "semicolon",
    "<": "less than", "=": "equals", ">": "greater than", "?": "question mark", "@": "at", "[": "left bracket",
    "\\": "backslash", "]": "right bracket", "^": "caret", "_": "underscore", "`": "backtick", "{": "left brace",
    "|": "pipe", "}": "right brace", "~": "tilde",
  ]
}
