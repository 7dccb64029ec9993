extension Format {
  /// `uri`: RFC 3986, section 3: with a scheme.
  public static func isURI(_ text: UnsafeRawBufferPointer) -> Bool {
    URISyntax(allowsUnicode: false).accepts(text, needsScheme: true)
  }

  /// `uri-reference`: RFC 3986, section 4.1.
  public static func isURIReference(_ text: UnsafeRawBufferPointer) -> Bool {
    URISyntax(allowsUnicode: false).accepts(text, needsScheme: false)
  }

  /// `iri`: RFC 3987, section 2.2: as `uri`, with characters beyond ASCII.
  public static func isIRI(_ text: UnsafeRawBufferPointer) -> Bool {
    URISyntax(allowsUnicode: true).accepts(text, needsScheme: true)
  }

  /// `iri-reference`: RFC 3987, section 2.2.
  public static func isIRIReference(_ text: UnsafeRawBufferPointer) -> Bool {
    URISyntax(allowsUnicode: true).accepts(text, needsScheme: false)
  }
}

/// The grammar of RFC 3986, appendix A.
private struct URISyntax {
  let allowsUnicode: Bool

  func accepts(_ text: UnsafeRawBufferPointer, needsScheme: Bool) -> Bool {
    var rest = text
    let scheme = schemeLength(text)
    if let scheme {
      rest = text.part((scheme + 1)..<text.count)
    } else if needsScheme {
      return false
    }
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      guard consists(rest.part((hash + 1)..<rest.count), of: ":@/?") else { return false }
      rest = rest.part(0..<hash)
    }
    if let question = rest.firstIndex(of: UInt8(ascii: "?")) {
      guard consists(rest.part((question + 1)..<rest.count), of: ":@/?") else { return false }
      rest = rest.part(0..<question)
    }
    guard rest.starts(with: "//".utf8) else {
      // The first segment of a relative path has no colon, else it would be read as a scheme.
      let first = rest.prefix { $0 != UInt8(ascii: "/") }
      return consists(rest, of: ":@/") && (scheme != nil || !first.contains(UInt8(ascii: ":")))
    }
    let authority = rest[2...].prefix { $0 != UInt8(ascii: "/") }
    return isAuthority(UnsafeRawBufferPointer(rebasing: authority))
      && consists(rest.part(authority.endIndex..<rest.count), of: ":@/")
  }

  private func schemeLength(_ text: UnsafeRawBufferPointer) -> Int? {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), let first = text.first, first.isLetter else { return nil }
    let isScheme = text[..<colon].allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    return isScheme ? colon : nil
  }

  /// `[userinfo "@"] host [":" port]`
  private func isAuthority(_ text: UnsafeRawBufferPointer) -> Bool {
    var host = text
    if let at = text.lastIndex(of: UInt8(ascii: "@")) {
      guard consists(text.part(0..<at), of: ":") else { return false }
      host = text.part((at + 1)..<text.count)
    }
    if host.first == UInt8(ascii: "[") {
      guard let close = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
      let port = host.part((close + 1)..<host.count)
      return isLiteral(host.part(1..<close)) && (port.isEmpty || port[0] == UInt8(ascii: ":"))
        && port.dropFirst().allSatisfy(\.isDigit)
    }
    let colon = host.lastIndex(of: UInt8(ascii: ":")) ?? host.count
    return consists(host.part(0..<colon), of: "") && host[colon...].dropFirst().allSatisfy(\.isDigit)
  }

  /// An IPv6 address, or one of a version to come: `v` hexadecimal digits `.` characters.
  private func isLiteral(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.first.map({ $0 | 0x20 }) == UInt8(ascii: "v") else { return Format.isIPv6(text) }
    guard let dot = text.firstIndex(of: UInt8(ascii: ".")), dot > 1, dot + 1 < text.count else { return false }
    return text[1..<dot].allSatisfy(\.isHexDigit)
      && text[(dot + 1)...].allSatisfy { $0.isUnreserved || $0.isSubDelimiter || $0 == UInt8(ascii: ":") }
  }

  /// Whether the text consists of unreserved characters, sub-delimiters, percent-encodings and `others`.
  private func consists(_ text: UnsafeRawBufferPointer, of others: String) -> Bool {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "%") {
        guard at + 2 < text.count, text[at + 1].isHexDigit, text[at + 2].isHexDigit else { return false }
        at += 3
      } else {
        let isAllowed =
          byte.isUnreserved || byte.isSubDelimiter || others.utf8.contains(byte) || (allowsUnicode && byte >= 0x80)
        guard isAllowed else { return false }
        at += 1
      }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isUnreserved: Bool { isLetter || isDigit || "-._~".utf8.contains(self) }
  fileprivate var isSubDelimiter: Bool { "!$&'()*+,;=".utf8.contains(self) }
}
