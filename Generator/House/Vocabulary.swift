/// The words of the house: one for each concept.
enum Vocabulary {
  /// The verbs that operations begin with. A new one is added here when none of these says it.
  static let verbs: Set<String> = [
    "activate", "assign", "attach", "cancel", "convert", "create", "deactivate", "delete", "demote", "detach", "drain",
    "evacuate", "export", "failover", "get", "grow", "import", "list", "migrate", "move", "promote", "reboot",
    "recreate", "reinstall", "rename", "repair", "replace", "retry", "revoke", "rotate", "send", "start", "stop",
    "sync",
    "test", "update", "verify",
  ]

  /// Verbs that are said by another one here.
  static let verbSynonyms: [String: String] = [
    "abort": "cancel", "add": "create", "alter": "update", "begin": "start", "boot": "start", "change": "update",
    "destroy": "delete", "edit": "update", "erase": "delete", "fetch": "get", "find": "list", "halt": "stop",
    "kill": "stop", "launch": "start", "make": "create", "modify": "update", "purge": "delete", "read": "get",
    "refresh": "sync", "relocate": "move", "remove": "delete", "reset": "reboot", "restart": "reboot",
    "retrieve": "get", "shutdown": "stop", "terminate": "stop",
  ]

  /// Nouns that are said by another one here.
  static let nounSynonyms: [String: String] = [
    "desc": "description", "guest": "instance", "guid": "id", "interface": "nic", "interfaces": "nics", "mem": "memory",
    "num": "count", "os": "operating_system", "ram": "memory", "uid": "id", "updated": "modified",
  ]

  /// The collections whose objects are Ganeti's: they change by Ganeti's jobs.
  static let ganetiCollections: Set<String> = ["disks", "instances", "networks", "nics", "node_groups", "nodes"]

  /// The words of a name, in lower case: `TLSTrust` and `tls_trust` have two.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    let letters = Array(name)
    var word = ""
    for (index, letter) in letters.enumerated() {
      guard letter.isLetter || letter.isNumber else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      let followsSmall = index > 0 && !letters[index - 1].isUppercase
      let precedesSmall = index + 1 < letters.count && letters[index + 1].isLowercase
      if letter.isUppercase, !word.isEmpty, followsSmall || precedesSmall {
        words.append(word)
        word = ""
      }
      word += letter.lowercased()
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether a name is words of small letters and digits, with `_` between them.
  static func isSnakeCase(_ name: some StringProtocol) -> Bool {
    let words = name.split(separator: "_", omittingEmptySubsequences: false)
    return name.first?.isLetter == true
      && words.allSatisfy { word in
        !word.isEmpty && word.utf8.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 }
      }
  }

  /// The name as `isSnakeCase` wants it.
  static func snakeCase(_ name: String) -> String { words(of: name).joined(separator: "_") }

  /// The name as `isCamelCase` wants it, with a small letter first.
  static func camelCase(_ name: String) -> String {
    let words = words(of: name)
    return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// Whether a name is letters and digits, and begins with a capital, or a small letter.
  static func isCamelCase(_ name: String, upper: Bool) -> Bool {
    guard let first = name.first, upper ? first.isUppercase : first.isLowercase else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Whether a word is a plural, as far as its end tells.
  static func isPlural(_ word: some StringProtocol) -> Bool { word.hasSuffix("s") && !word.hasSuffix("ss") }
}
