/// The keywords that name a schema (core specification, section 8.2): the registry has followed them, here they are judged.
enum Identity {
  static func check(_ keywords: Keywords) throws(JSONSchemaError) {
    if let id = try keywords.text("$id"), let fragment = URIResolution.fragment(id), !fragment.isEmpty {
      throw keywords.failure("$id", "must not have a fragment: write $anchor for the part after #")
    }
    for keyword in ["$anchor", "$dynamicAnchor"] {
      guard let name = try keywords.text(keyword) else { continue }
      guard isName(name) else {
        throw keywords.failure(keyword, "must begin with a letter or _, and go on with letters, digits, -, _ and .")
      }
    }
    _ = try keywords.text("$schema")
    _ = try keywords.map("$defs")
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || "0"..."9" ~= $0 || $0 == "-" || $0 == "_" || $0 == "." }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
}
