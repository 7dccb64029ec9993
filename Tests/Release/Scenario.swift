import Glibc
import Testing

/// A script of `released/`, `refused/` or `disproved/`, with what a person sees of it.
struct Scenario: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  /// All scripts of a folder.
  static func all(_ folder: String) -> [Scenario] {
    guard let stream = opendir("\(ScratchRepository.tests)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0.hasSuffix(".bash") }.sorted().map { Scenario(name: "\(folder)/\($0.dropLast(5))") }
  }

  var script: String {
    get throws { try contents(of: "\(ScratchRepository.tests)/\(name).bash") }
  }

  /// What was written, without what is another in each run, what make and gpg say in their own words, and, of a tag that
  /// is disproved, what holds all the same.
  func shown(_ output: String) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(/^ *(make|gpg)(\[\d+\])?:/) && !(name.hasPrefix("disproved/") && $0.hasPrefix("holds ")) }
    return lines.joined(separator: "\n")
      .replacing(/\/tmp\/gwm-tests-\w+/, with: "FOLDER")
      .replacing(/\b[0-9a-f]{40}\b/, with: "COMMIT")
      .replacing(/\b[0-9A-F]{40}\b/, with: "FINGERPRINT")
      .replacing(/\b[0-9A-F]{16}\b/, with: "KEY")
      .replacing(/\b20\d\d-\d\d-\d\d\b/, with: "DATE")
  }
}
