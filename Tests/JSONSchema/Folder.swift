import Glibc
import JSON

/// Files beside these tests.
enum Folder {
  static let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  /// The JSON files below a folder, as paths from there, sorted.
  static func jsonFiles(below folder: String) -> [String] {
    guard let directory = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".json") {
        found.append(name)
      } else {
        found += jsonFiles(below: "\(folder)/\(name)").map { "\(name)/\($0)" }
      }
    }
    return found.sorted()
  }

  static func json(_ path: String) throws -> JSONValue { try JSONValue(parsing: contents(of: "\(root)/\(path)")) }
}
