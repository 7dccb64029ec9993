import Glibc
import Testing

/// A document of a published suite, and whether it is to be read.
struct SuiteDocument: CustomTestStringConvertible, Sendable {
  let name: String
  let isToBeRead: Bool
  let bytes: [UInt8]

  var testDescription: String { name }

  /// The documents of a file of `Suites`; how it is written stands in its head.
  static func all(in file: String) -> [SuiteDocument] {
    lines(of: file).map { fields in
      SuiteDocument(name: fields[0], isToBeRead: fields[1] == "read", bytes: fields.dropFirst(2).flatMap(part))
    }
  }

  /// The lines of a file of `Suites` without its head, each with the fields that tabs part.
  static func lines(of file: String) -> [[String]] {
    let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return text(of: "\(folder)/Suites/\(file)").split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else {
      Issue.record("cannot read \(path)")
      return ""
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&room, 1, room.count, file), count > 0 { bytes += room[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of `TEXT` or `\*N TEXT`.
  private static func part(_ text: String) -> [UInt8] {
    guard text.hasPrefix("\\*") else { return unescaped(Array(text.utf8)) }
    let words = text.dropFirst(2).split(separator: " ", maxSplits: 1)
    let piece = unescaped(Array(words[1].utf8))
    return Array(repeatElement(piece, count: Int(words[0]) ?? 0).joined())
  }

  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "\\") {
        bytes.append(UInt8(String(decoding: text[index + 2..<index + 4], as: UTF8.self), radix: 16) ?? 0)
        index += 4
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}
