/// How the names of a contract are spelled in Swift.
enum SwiftName {
  /// `ganeti_uuid` → `ganetiUUID`, `xen-pvm` → `xenPvm`, `-name` → `nameDescending`; safe as an identifier.
  static func member(_ name: String) -> String {
    if name.hasPrefix("-") { return plain(String(name.dropFirst())) + "Descending" }
    let identifier = plain(name)
    return keywords.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// The same without the backticks that a keyword needs in front of a declaration.
  static func plain(_ name: String) -> String {
    let words = words(name)
    guard let first = words.first else { return "empty" }
    let start =
      acronyms[first.lowercased()] != nil ? first.lowercased() : first.prefix(1).lowercased() + first.dropFirst()
    let identifier = start + words.dropFirst().map(capitalized).joined()
    if identifier == "self" { return "itself" }
    return identifier.first?.isNumber == true ? "_" + identifier : identifier
  }

  /// A member's name as an argument's label, where only one keyword needs its backticks.
  static func label(_ member: String) -> String { member == "`inout`" ? member : member.filter { $0 != "`" } }

  /// `listInstances` → `ListInstances`, `read_write` → `ReadWrite`; `type` becomes `Kind`, for `X.Type` is taken, and
  /// `string` becomes `StringValue`, for generated code says `String`.
  static func type(_ name: String) -> String {
    let identifier = words(name).map(capitalized).joined()
    if identifier.isEmpty { return "Empty" }
    if identifier == "Type" { return "Kind" }
    if identifier.first?.isLetter != true { return "_" + identifier }
    return takenTypes.contains(identifier) ? identifier + "Value" : identifier
  }

  /// `instances` → `Instance`.
  static func singular(_ plural: String) -> String {
    type(plural.hasSuffix("s") ? String(plural.dropLast()) : plural)
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

  private static func words(_ name: String) -> [Substring] {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.split { !($0.isLetter || $0.isNumber) } }
    let words = name.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        false
      default: true
      }
    }
    return words.map { Substring($0) }
  }

  private static func capitalized(_ word: Substring) -> String {
    acronyms[word.lowercased()] ?? word.prefix(1).uppercased() + word.dropFirst()
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
    "Error", "FieldEncoding", "HeaderField", "HeaderShape", "HTTPAnswer", "HTTPClient", "HTTPRequest", "HTTPResponse",
    "HTTPService", "Int", "Int64", "JSON", "JSONReadable", "JSONReader", "JSONSyntaxError", "JSONValue",
    "JSONWritable", "JSONWriter", "Listing", "Media", "Multipart", "MultipartBody", "Never", "OpenWord", "Optional",
    "ParameterReader", "ParameterStyle", "Part", "Patch", "Pattern", "ProblemType", "Protocol", "RequestBuilder",
    "RequestContext", "Result", "Route", "Scope", "Secret", "Self", "Sendable", "Servers", "ServerSentEvent", "Set",
    "String", "Swift", "Task", "Timestamp", "Transport", "UInt64", "UInt8", "UUID", "Values", "Void",
  ]
}
