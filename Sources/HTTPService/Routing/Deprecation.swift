import Values

/// That clients should leave an operation, and what every answer of it says of that: `Deprecation` (RFC 9745), `Sunset`
/// (RFC 8594), and where to find what takes its place and what is to be known.
public struct Deprecation: Sendable {
  /// What every answer says in the same words.
  private let fields: [HeaderField]
  /// The links, where they name what the request named.
  private let links: Template?

  /// - Parameters:
  ///   - since: from when on, in seconds since 1970.
  ///   - sunset: when it goes, in seconds since 1970; nil where nobody knows yet.
  ///   - successor: the path of what takes its place; parameters in braces are those of the operation's path.
  ///   - reference: the page that tells of it.
  public init(since: Int64, sunset: Int64?, successor: String?, reference: String) {
    // RFC 9651, section 3.3.7: a date is a number of seconds.
    var fields = [HeaderField("deprecation", "@\(since)")]
    if let sunset {
      fields.append(HeaderField("sunset", Timestamp(microseconds: sunset * 1_000_000).httpDate))
    }
    // `deprecation`: RFC 9745, section 3. `sunset`: RFC 8594, section 6. `successor-version`: RFC 5829, section 3.
    let relations = sunset == nil ? "deprecation" : "deprecation sunset"
    let page = "<\(reference)>; rel=\"\(relations)\"; type=\"text/html\""
    let links = Template(successor.map { "<\($0)>; rel=\"successor-version\", \(page)" } ?? page)
    // A field beside that of a list's `next`, if there is one: both are one list (RFC 9110, section 5.3).
    if links.names.isEmpty { fields.append(HeaderField("link", links.filled([:]))) }
    self.fields = fields
    self.links = links.names.isEmpty ? nil : links
  }

  /// The header fields of an answer to a request with these parameters in its path.
  func headers(_ parameters: [String: String]) -> [HeaderField] {
    guard let links else { return fields }
    return fields + [HeaderField("link", links.filled(parameters))]
  }
}

/// A text with names in braces, cut into its pieces once.
private struct Template: Sendable {
  /// What stands before each name, and after the last one.
  private var literals: [String] = []
  private(set) var names: [String] = []

  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literals.append(String(rest[..<open]))
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    literals.append(String(rest))
  }

  /// The text with the values, percent-encoded, in the places of their names.
  func filled(_ values: [String: String]) -> String {
    var text = literals[0]
    for (name, literal) in zip(names, literals.dropFirst()) {
      text += PercentEncoding.encoded(values[name] ?? "") + literal
    }
    return text
  }
}
