import Cryptography
import HTTPService
import Values

/// The headers that a published file is answered with.
enum PageHeaders {
  /// - Parameter name: The file's name, whose end tells its media type.
  static func of(_ name: String, _ bytes: UnsafeRawBufferPointer) -> [HeaderField] {
    var headers = [
      HeaderField("content-type", mediaType(name)), HeaderField("cache-control", "no-cache"),
      HeaderField("x-content-type-options", "nosniff"),
      // Strong: the same bytes alone have the same tag.
      HeaderField("etag", "\"\(Base64URL.encode(Array(SHA256.digest(Array(bytes)).prefix(16))))\""),
    ]
    if name.hasSuffix(".html") {
      headers.append(HeaderField("content-security-policy", policy(bytes)))
      headers.append(HeaderField("referrer-policy", "no-referrer"))
    }
    return headers
  }

  private static func mediaType(_ name: String) -> String {
    switch name.split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    default: "text/html; charset=utf-8"
    }
  }

  /// Only the styles and scripts that stand in the page run, each known by its hash, and those that this server has;
  /// requests go to this server alone, and no other page may frame this one (CSP Level 3).
  private static func policy(_ page: UnsafeRawBufferPointer) -> String {
    let styles = (["'self'"] + hashes(of: "style", in: page)).joined(separator: " ")
    let scripts = (["'self'"] + hashes(of: "script", in: page)).joined(separator: " ")
    return """
      default-src 'none'; style-src \(styles); script-src \(scripts); img-src data:; connect-src 'self'; \
      base-uri 'none'; form-action 'none'; frame-ancestors 'none'
      """
  }

  private static func hashes(of element: String, in page: UnsafeRawBufferPointer) -> [String] {
    let (opening, closing) = (Array("<\(element)>".utf8), Array("</\(element)>".utf8))
    var rest = page[...]
    var hashes: [String] = []
    while let start = rest.end(of: opening), let end = rest[start...].end(of: closing) {
      let digest = SHA256.digest(Array(rest[start..<(end - closing.count)]))
      // The grammar takes both alphabets of Base64, and wants the padding of 32 bytes.
      hashes.append("'sha256-\(Base64URL.encode(digest))='")
      rest = rest[end...]
    }
    return hashes
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Where the first `tag` ends, which begins with a character that is rare; nil where there is none.
  ///
  /// The standard library's search of any collection took longer for the pages than all else that a start needs.
  fileprivate func end(of tag: [UInt8]) -> Int? {
    var rest = self
    while let start = rest.firstIndex(of: tag[0]) {
      if rest[start...].starts(with: tag) { return start + tag.count }
      rest = rest[(start + 1)...]
    }
    return nil
  }
}
