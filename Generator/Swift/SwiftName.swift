/// How the names of a contract are spelled in Swift.
enum SwiftName {
  /// `ganeti_uuid` → `ganetiUUID`, `IN_USE` → `inUse`, `-name` → `nameDescending`; safe as an identifier.
  static func member(_ name: String) -> String {
    let identifier =
      name.hasPrefix("-") && name.dropFirst().first?.isLetter == true
      ? plain(String(name.dropFirst())) + "Descending" : plain(name)
    return keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// The same without the backticks that a keyword needs in front of a declaration.
  static func plain(_ name: String) -> String { plain(words(name)) }

  /// The same with a word for every character: `a_b` → `aUnderscoreB`.
  static func spelledOut(_ name: String) -> String { plain(NameWords.spelledOut(name)) }

  private static func plain(_ words: [String]) -> String {
    guard let first = words.first else { return "empty" }
    let isCapital = !words.contains { $0.contains(where: \.isLowercase) }
    let rest = isCapital ? words.dropFirst().map { $0.lowercased() } : Array(words.dropFirst())
    let identifier = joined([isCapital ? first.lowercased() : uncapitalized(first)] + rest.map(capitalized))
    if identifier == "self" { return "itself" }
    return identifier.first?.isNumber == true ? "_" + identifier : identifier
  }

  /// A member's name as an argument's label, where only one keyword needs its backticks.
  static func label(_ member: String) -> String { member == "`inout`" ? member : member.filter { $0 != "`" } }

  /// `listInstances` → `ListInstances`, `read_write` → `ReadWrite`; `type` becomes `Kind`, for `X.Type` is taken, and
  /// `string` becomes `StringValue`, for generated code says `String`.
  static func type(_ name: String) -> String {
    let identifier = joined(typeWords(name).map(capitalized))
    if identifier.isEmpty { return "Empty" }
    if identifier == "Type" { return "Kind" }
    if identifier.first?.isLetter != true { return "_" + identifier }
    // `JSON` would be `JSONValue`, which is taken too.
    return takenTypes.contains(identifier) ? type(identifier + "Value") : identifier
  }

  /// `instances` → `Instance`.
  static func singular(_ plural: String) -> String {
    type(plural.hasSuffix("s") ? String(plural.dropLast()) : plural)
  }

  /// The file of a type. File systems take 255 bytes, of which the compiler needs some for what it writes beside.
  static func file(_ type: String) -> String {
    let limit = 180
    guard type.utf8.count > limit else { return type + ".swift" }
    var start = type
    while start.utf8.count > limit { start.removeLast() }
    return "\(start)-\(String(Fingerprint.of(type), radix: 16)).swift"
  }

  static func isKeyword(_ word: String) -> Bool { keywords.contains(word) }

  /// A literal of an array of strings.
  static func literals(_ texts: [String]) -> String { "[" + texts.map(literal).joined(separator: ", ") + "]" }

  /// A string literal.
  static func literal(_ text: String) -> String {
    // Nearly all texts stand as they are.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func words(_ name: String) -> [String] { NameWords.of(name) }

  /// Of several words in capitals each is a word: `IN_USE` → `InUse`, and `SSD` stays.
  private static func typeWords(_ name: String) -> [String] {
    let words = words(name)
    let isCapital = !words.contains { $0.contains(where: \.isLowercase) }
    let isOfWords = words.filter { $0.first?.isLetter == true }.count > 1
    return isCapital && isOfWords ? words.map { $0.lowercased() } : words
  }

  /// Digits stay apart, so that `1.5` is not `15`.
  private static func joined(_ words: [String]) -> String {
    words.reduce(into: "") { name, word in
      if name.last?.isNumber == true, word.first?.isNumber == true { name += "_" }
      name += word
    }
  }

  private static func capitalized(_ word: String) -> String {
    acronyms[word.lowercased()] ?? word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `Disk` → `disk`, `HTTPProxy` → `httpProxy`.
  private static func uncapitalized(_ word: String) -> String {
    if acronyms[word.lowercased()] != nil { return word.lowercased() }
    let capitals = word.prefix(while: \.isUppercase).count
    // The last capital begins the next word.
    let isNext = word.dropFirst(capitals).first?.isLowercase == true
    let count = isNext ? max(capitals - 1, 1) : capitals
    return word.prefix(count).lowercased() + word.dropFirst(count)
  }

  private static let acronyms = [
    "id": "ID", "ids": "IDs", "ip": "IP", "uuid": "UUID", "url": "URL", "tls": "TLS", "mib": "MiB", "cpus": "CPUs",
    "vlan": "VLAN", "vm": "VM",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
    "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The types that generated code names without their module, or that a handler needs to.
  private static let takenTypes: Set<String> = [
    "Answer", "Any", "AnyObject", "APIClient", "APIError", "APIOperation", "Array", "Body", "Bool", "CaseIterable",
    "Client", "Codec", "Connection", "Credential", "Credentials", "Dictionary", "Double", "Endpoint", "Equatable",
    "Error", "EventStream", "FieldEncoding", "HeaderField", "HeaderShape", "HTTPAnswer", "HTTPBody", "HTTPClient",
    "HTTPRequest", "HTTPResponse",
    "HTTPService", "Int", "Int64", "JSON", "JSONReadable", "JSONReader", "JSONSyntaxError", "JSONValue",
    "JSONWritable", "JSONWriter", "Listing", "Media", "Multipart", "MultipartBody", "Never", "OpenWord", "Optional",
    "ParameterReader", "ParameterStyle", "Part", "Patch", "Pattern", "ProblemType", "Protocol", "RawValue",
    "RequestBuilder", "RequestContext", "Result", "Route", "Scope", "Secret", "Self", "Sendable", "Servers",
    "ServerSentEvent", "Set", "String", "Swift", "Task", "Timestamp", "Transport", "UInt64", "UInt8", "UUID", "Values",
    "Void",
  ]
}
