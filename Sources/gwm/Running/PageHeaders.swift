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
      headers.append(HeaderField("content-security-policy", policy(String(decoding: bytes, as: UTF8.self))))
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
  private static func policy(_ page: String) -> String {
    let styles = (["'self'"] + hashes(of: "style", in: page)).joined(separator: " ")
    let scripts = (["'self'"] + hashes(of: "script", in: page)).joined(separator: " ")
    return """
      default-src 'none'; style-src \(styles); script-src \(scripts); img-src data:; connect-src 'self'; \
      base-uri 'none'; form-action 'none'; frame-ancestors 'none'
      """
  }

  private static func hashes(of element: String, in page: String) -> [String] {
    var rest = page.utf8[...]
    var hashes: [String] = []
    while let start = rest.firstRange(of: "<\(element)>".utf8), let end = rest.firstRange(of: "</\(element)>".utf8) {
      let digest = SHA256.digest(Array(rest[start.upperBound..<end.lowerBound]))
      // The grammar takes both alphabets of Base64, and wants the padding of 32 bytes.
      hashes.append("'sha256-\(Base64URL.encode(digest))='")
      rest = rest[end.upperBound...]
    }
    return hashes
  }
}
