import Generator
import Glibc

/// The text of a file that a person has reviewed; with UPDATE=1 in the environment, the file becomes `text` instead.
func expected(_ name: String, for text: String) throws -> String {
  let path = "\(folder)/expected/\(name)"
  if isUpdating { try Files.write(text, to: path) }
  return String(decoding: try Files.read(path), as: UTF8.self)
}

var isUpdating: Bool { getenv("UPDATE").map { String(cString: $0) } == "1" }
