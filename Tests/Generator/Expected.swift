import Glibc

/// The text of a file that a person has reviewed, to hold `text` against; with UPDATE=1 in the environment, the file
/// becomes `text` instead.
/// - Parameters:
///   - path: from the folder of `file`.
///   - file: who calls.
func expected(_ path: String, for text: String, beside file: String = #filePath) throws -> String {
  let path = String(file.prefix(through: file.lastIndex(of: "/") ?? file.startIndex)) + path
  if isUpdating, (try? contents(of: path)) != text { try write(text, to: path) }
  return try contents(of: path)
}

/// Whether what is expected shall become what is.
let isUpdating = getenv("UPDATE").map { String(cString: $0) } == "1"

/// The text of a file.
func contents(of path: String) throws -> String {
  guard let file = fopen(path, "re") else { throw Unreachable(path: path, reason: String(cString: strerror(errno))) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) throws {
  for slash in path.indices.dropFirst() where path[slash] == "/" { mkdir(String(path[..<slash]), 0o755) }
  guard let file = fopen(path, "we") else { throw Unreachable(path: path, reason: String(cString: strerror(errno))) }
  defer { fclose(file) }
  fputs(text, file)
}

private struct Unreachable: Error {
  let path: String
  let reason: String
}
