import ArgumentParser
import Glibc

/// The folder of a demo's database.
struct DemoFolder {
  let path: String
  private let isTemporary: Bool

  /// - Parameter path: nil for a new folder that is removed at the end.
  init(_ path: String?) throws {
    if let path {
      self.path = path
      isTemporary = false
      return
    }
    var template = Array("/tmp/gwm-demo.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure("no folder can be made in /tmp: \(String(cString: strerror(errno)))")
    }
    self.path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The database's own user must get through; its data is its own.
    chmod(self.path, 0o755)
    isTemporary = true
  }

  var database: String { path + "/postgresql" }

  func remove() {
    if isTemporary { DemoFolder.removeTree(path) }
  }

  /// Depth first, without following links.
  private static func removeTree(_ path: String) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name != ".", name != ".." { removeTree("\(path)/\(name)") }
      }
      closedir(folder)
    }
    Glibc.remove(path)
  }
}
