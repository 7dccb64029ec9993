import Documents
import HTTPService
import NIOCore

/// The reference, the problem pages and the contracts, which are part of the program.
struct Pages: Sendable {
  private struct File {
    let body: ByteBuffer
    let headers: [HeaderField]
  }

  private let files: [String: File]
  /// The versions, newest first.
  private let versions = Array(ServedVersions.all.map(\.name).reversed())

  init() {
    var files: [String: File] = [:]
    for index in 0..<document_count() {
      guard let document = document_at(index) else { continue }
      let bytes = UnsafeRawBufferPointer(start: document.pointee.bytes, count: Int(document.pointee.count))
      let name = String(cString: document.pointee.name)
      files[name] = File(body: ByteBuffer(bytes: bytes), headers: PageHeaders.of(name, bytes))
    }
    self.files = files
  }

  /// A published file, such as `v1.0/openapi.yaml`.
  func text(_ name: String) -> String { files[name].map { String(buffer: $0.body) } ?? "" }

  /// The page at a path, where there is one.
  @Sendable
  func answer(to path: [String]) -> HTTPAnswer? {
    guard path.first == "docs" else { return nil }
    switch path.count {
    case 1: return HTTPAnswer(status: 302, headers: [HeaderField("location", "/docs/\(versions.first ?? "")")])
    case 2 where path[1] == "problems": return newest("problems.html")
    case 2 where path[1] == "versions.js": return file(path[1])
    case 2: return file("\(path[1])/index.html")
    case 3 where path[1] == "problems":
      return newest("problems/\(path[2])\(path[2] == "style.css" ? "" : ".html")")
    default: return nil
    }
  }

  /// A file of the newest version that has it: a later version may know no more what an earlier one still answers.
  private func newest(_ name: String) -> HTTPAnswer? { versions.lazy.compactMap { file("\($0)/\(name)") }.first }

  private func file(_ name: String) -> HTTPAnswer? {
    files[name].map { HTTPAnswer(status: 200, headers: $0.headers, body: $0.body) }
  }
}
