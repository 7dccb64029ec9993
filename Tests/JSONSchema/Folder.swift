import JSON

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

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

  static func json(_ path: String) throws -> JSONValue { try JSONValue(parsing: bytes(path)) }

  /// The text of a file that a person has reviewed, to hold `text` against; with UPDATE=1 in the environment, the file
  /// becomes `text` instead.
  static func expected(_ path: String, for text: String) throws -> String {
    if let flag = getenv("UPDATE"), String(cString: flag) == "1" {
      guard let file = fopen("\(root)/\(path)", "w") else { throw Unreadable(path: path) }
      defer { fclose(file) }
      _ = text.utf8.withContiguousStorageIfAvailable { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    return String(decoding: try bytes(path), as: UTF8.self)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen("\(root)/\(path)", "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  struct Unreadable: Error { let path: String }
}
