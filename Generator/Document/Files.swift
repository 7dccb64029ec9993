import Glibc

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, CustomStringConvertible {
  /// The file, as it was given.
  public let path: String
  /// What the system says.
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}

/// Files as bytes.
public enum Files {
  /// The bytes of a file, or what comes of a pipe.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, reason: reason()) }
    defer { close(descriptor) }
    var status = stat()
    // What has no size that is known before, such as a pipe, comes in pieces.
    let isKnown = fstat(descriptor, &status) == 0 && status.st_size > 0
    var chunk = [UInt8](repeating: 0, count: isKnown ? Int(status.st_size) + 1 : 65536)
    var bytes: [UInt8] = []
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, reason: reason())
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Whether a file holds just this text.
  static func holds(_ text: String, at path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size == text.utf8.count, let bytes = try? read(path) else { return false }
    var text = text
    return text.withUTF8 { text in
      guard let start = text.baseAddress else { return bytes.isEmpty }
      return bytes.count == text.count && memcmp(bytes, start, bytes.count) == 0
    }
  }

  /// Writes a file whole, its folders too; leaves alone what is already so.
  ///
  /// - Returns: whether it has changed.
  @discardableResult
  public static func write(_ text: String, to path: String) throws(FileError) -> Bool {
    guard !holds(text, at: path) else { return false }
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, reason: reason()) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw FileError(path: path, reason: reason())
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Removes a file.
  public static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(path: path, reason: reason()) }
  }

  /// The paths of all files below `folder`, relative to it, sorted; none where there is no such folder.
  public static func below(_ folder: String) -> [String] {
    var found: [String] = []
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += below("\(folder)/\(name)").map { "\(name)/\($0)" }
      } else {
        found.append(name)
      }
    }
    return found.sorted()
  }

  /// The folder that relative paths begin at.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(path: path, reason: reason()) }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
