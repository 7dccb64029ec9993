import Values

/// The way from a document's root to a node: a JSON Pointer (RFC 6901).
public struct Pointer: Sendable, Hashable, CustomStringConvertible {
  /// Keys and indexes, unescaped.
  public let tokens: [String]

  public init(_ tokens: [String] = []) {
    self.tokens = tokens
  }

  /// Reads `/paths/~1instances/get`; nil when it neither is empty nor begins with `/`, or has a `~` that escapes
  /// nothing.
  public init?(_ text: String) {
    guard !text.isEmpty else {
      self.init()
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    var tokens: [String] = []
    for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let token = unescape(part) else { return nil }
      tokens.append(token)
    }
    self.init(tokens)
  }

  /// Reads the part of a reference after `#`, in which characters may be percent-encoded (RFC 6901, section 6).
  public init?(fragment: String) {
    guard let text = PercentEncoding.decoded(fragment.utf8) else { return nil }
    self.init(text)
  }

  /// The way on to the value under `key`.
  public func appending(_ key: String) -> Pointer { Pointer(tokens + [key]) }

  /// The way on to the element at `index`.
  public func appending(_ index: Int) -> Pointer { Pointer(tokens + [String(index)]) }

  /// `/paths/~1instances/get`; empty for the root.
  public var description: String { tokens.map { "/" + escape($0) }.joined() }
}

extension Node {
  /// The node at the end of `pointer`, seen from this one.
  public subscript(pointer: Pointer) -> Node? {
    var node = self
    for token in pointer.tokens {
      guard let child = node[token] ?? arrayIndex(token).flatMap({ node[$0] }) else { return nil }
      node = child
    }
    return node
  }
}

private func escape(_ token: String) -> String {
  guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
  var result = ""
  for scalar in token.unicodeScalars {
    switch scalar {
    case "~": result += "~0"
    case "/": result += "~1"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func unescape(_ part: Substring) -> String? {
  guard part.utf8.contains(UInt8(ascii: "~")) else { return String(part) }
  var result = ""
  var scalars = part.unicodeScalars.makeIterator()
  while let scalar = scalars.next() {
    guard scalar == "~" else {
      result.unicodeScalars.append(scalar)
      continue
    }
    switch scalars.next() {
    case "0": result += "~"
    case "1": result += "/"
    default: return nil
    }
  }
  return result
}

/// An index by RFC 6901: digits without leading zeros.
private func arrayIndex(_ token: String) -> Int? {
  guard token == "0" || token.utf8.first.map({ (0x31...0x39).contains($0) }) == true else { return nil }
  return Int(token)
}
