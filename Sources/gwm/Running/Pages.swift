import Documents
import HTTPService
import JSON
import NIOCore

/// The reference and the problem pages, which are part of the program.
struct Pages: Sendable {
  private let pages: [String: ByteBuffer]

  init() {
    var pages: [String: ByteBuffer] = [:]
    for index in 0..<document_count() {
      guard let document = document_at(index) else { continue }
      let bytes = UnsafeRawBufferPointer(start: document.pointee.bytes, count: Int(document.pointee.count))
      pages[String(cString: document.pointee.name)] = ByteBuffer(bytes: bytes)
    }
    self.pages = pages
  }

  /// A published file, such as `v1.0/openapi.yaml`.
  func text(_ name: String) -> String { pages[name].map { String(buffer: $0) } ?? "" }

  /// The page at a path, where there is one.
  @Sendable
  func answer(to path: [String]) -> HTTPAnswer? {
    guard path.first == "docs" else { return nil }
    switch path.count {
    case 1: return HTTPAnswer(status: 302, headers: [HeaderField("location", "/docs/v1.0")])
    case 2 where path[1] == "problems": return page("v1.0/problems.html")
    case 2: return page("\(path[1])/index.html")
    case 3 where path[1] == "problems": return page("v1.0/problems/\(path[2]).html")
    default: return nil
    }
  }

  /// What the pages are made of lies in them: nothing is loaded from anywhere, the empty icon (`data:,`) aside.
  private static let policy = """
    default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; connect-src 'self'; \
    base-uri 'none'
    """

  private func page(_ name: String) -> HTTPAnswer? {
    guard let body = pages[name] else { return nil }
    return HTTPAnswer(
      status: 200,
      headers: [
        HeaderField("content-type", "text/html; charset=utf-8"),
        HeaderField("cache-control", "no-cache"),
        HeaderField("x-content-type-options", "nosniff"),
        HeaderField("content-security-policy", Self.policy),
      ], body: body)
  }
}
