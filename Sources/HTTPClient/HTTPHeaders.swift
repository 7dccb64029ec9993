/// The headers of a request or response, in the order of the wire. Names are compared without regard to case.
public struct HTTPHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One header line.
  public struct Line: Sendable, Equatable {
    public let name: String
    public let value: String
  }

  /// Every line, those with the same name too.
  public private(set) var lines: [Line] = []

  /// No headers.
  public init() {}

  /// One line for each pair.
  public init(dictionaryLiteral elements: (String, String)...) {
    lines = elements.map { Line(name: $0.0, value: $0.1) }
  }

  /// The value of the first line with this name.
  public subscript(name: String) -> String? {
    lines.first { HTTPHeaders.isSameName($0.name, name) }?.value
  }

  /// Adds a line at the end.
  public mutating func append(_ name: String, _ value: String) {
    lines.append(Line(name: name, value: value))
  }

  /// ASCII letters match in both cases, every other byte only itself.
  static func isSameName(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && zip(one.utf8, other.utf8).allSatisfy { lowercase($0) == lowercase($1) }
  }
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
