/// A link of a response to another resource (RFC 8288, section 3).
public struct Link: Sendable, Equatable {
  /// A URI reference, relative to what was asked for.
  public let target: String
  /// Its relation types in lower case, such as `next`.
  public let relations: [String]

  public init(target: String, relations: [String]) {
    self.target = target
    self.relations = relations
  }
}

extension HTTPHeaders {
  /// The links of all `Link` lines in their order; what cannot be read as one is passed over.
  public var links: [Link] { list("Link").map(Link.all(in:)) ?? [] }

  /// The target of the first link of that relation.
  public func target(of relation: String) -> String? { links.first { $0.relations.contains(relation) }?.target }

  /// The values of all lines of that name as one list (RFC 9110, section 5.3); nil where there is none.
  public func list(_ name: String) -> String? {
    let values = lines.filter { HTTPHeaders.isSameName($0.name, name) }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }
}

extension Link {
  /// The links of a field's value (RFC 8288, appendix B.2).
  static func all(in value: String) -> [Link] {
    var links: [Link] = []
    var rest = value[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let target = String(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
      let end = Link.end(of: rest, at: ",")
      links.append(Link(target: target, relations: relations(rest[..<end])))
      rest = rest[end...]
    }
    return links
  }

  /// Where the first part of a text ends: at a separator that is not within quotes.
  private static func end(of text: Substring, at separator: Character) -> Substring.Index {
    var isQuoted = false
    return text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == separator && !isQuoted
    } ?? text.endIndex
  }

  /// The first `rel` alone counts (section 3.3).
  private static func relations(_ parameters: Substring) -> [String] {
    var rest = parameters
    while !rest.isEmpty {
      let end = end(of: rest, at: ";")
      let parts = rest[..<end].split(separator: "=", maxSplits: 1)
      rest = rest[end...].dropFirst()
      guard parts.count == 2, parts[0].filter({ $0 != " " }).lowercased() == "rel" else { continue }
      return parts[1].lowercased().filter { $0 != "\"" }.split(separator: " ").map(String.init)
    }
    return []
  }
}
