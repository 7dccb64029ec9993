import JSON

/// A place in a document of the registry.
struct Location: Hashable, Sendable {
  let document: Int
  /// A JSON Pointer.
  let pointer: String

  /// The place of a member.
  func appending(_ name: String) -> Location {
    Location(document: document, pointer: pointer + "/" + JSONPointer.escaped(name))
  }

  /// The place of an element.
  func appending(_ index: Int) -> Location { Location(document: document, pointer: "\(pointer)/\(index)") }
}

/// The syntax of JSON Pointer (RFC 6901).
enum JSONPointer {
  /// A name as a reference token.
  static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
    return name.replacing("~", with: "~0").replacing("/", with: "~1")
  }

  /// The names that a pointer passes; nil where it is none.
  static func tokens(_ pointer: String) -> [String]? {
    guard let first = pointer.utf8.first else { return [] }
    guard first == UInt8(ascii: "/") else { return nil }
    return pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { token in
      let text = String(decoding: token, as: UTF8.self)
      return token.contains(UInt8(ascii: "~")) ? text.replacing("~1", with: "/").replacing("~0", with: "~") : text
    }
  }

  /// What stands at `pointer` in `root`.
  static func value(at pointer: String, in root: JSONValue) -> JSONValue? {
    guard let tokens = tokens(pointer) else { return nil }
    var value = root
    for token in tokens {
      let next: JSONValue? =
        switch value {
        case .object(let members): members.first { ExactText($0.name) == ExactText(token) }?.value
        case .array(let elements): index(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        default: nil
        }
      guard let next else { return nil }
      value = next
    }
    return value
  }

  /// An index without sign and leading zeros.
  private static func index(_ token: String) -> Int? {
    guard let index = Int(token), String(index) == token else { return nil }
    return index
  }
}
