import YAML

/// The texts that a version begins with: they mean what the version before means.
struct VersionStart {
  private let base: ProjectVersion
  private let version: String

  init(_ base: ProjectVersion, version: String) {
    self.base = base
    self.version = version
  }

  private var before: String { base.contract.version }

  /// `info.version` of a version that is open to change.
  private var release: String {
    let numbers = Release(version).numbers
    return (numbers + Array(repeating: 0, count: max(0, 3 - numbers.count))).map(String.init).joined(separator: ".")
      + "-open"
  }

  /// The contract of the version before with this version in its place: in paths, addresses and prose. Comments stay, and
  /// so do references, which lead to files.
  var contractText: String {
    let releaseLine = base.document.root["info"]?["version"]?.start.line
    let text = String(decoding: base.document.bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      if index + 1 == releaseLine {
        return String(line).replacing(base.contract.release, with: release, maxReplacements: 1)
      }
      if line.drop(while: { $0 == " " }).first == "#" || line.contains("$ref") { return String(line) }
      return VersionStart.replaced(before, in: line, with: version)
    }.joined(separator: "\n")
  }

  /// `v1.0` as a word of its own: not that of `v1.0.3`.
  private static func replaced(_ word: String, in line: Substring, with other: String) -> String {
    var result = ""
    var rest = line
    while let range = rest.firstRange(of: word) {
      let last = rest[..<range.lowerBound].last ?? result.last
      let next = rest[range.upperBound...]
      let isWord =
        !(last.map { $0.isLetter || $0.isNumber || "._-".contains($0) } ?? false)
        && next.prefixMatch(of: /[.]?[A-Za-z0-9_]/) == nil
      result += rest[..<range.lowerBound] + (isWord ? other : word)
      rest = next
    }
    return result + rest
  }

  /// The beginning of the handlers.
  var handlers: String {
    let (own, earlier) = (VersionFile.name(of: version), SwiftOutput.module(of: before))
    return """
      public import \(earlier)

      /// What serves \(version) where it means something else than \(before), whose handlers serve the rest.
      public struct Handlers: \(own).Handlers {
        public let before: \(earlier).Handlers

        public init(_ before: \(earlier).Handlers) { self.before = before }
      }

      """
  }

  /// The package's manifest with this version in its list; nil where the list is not found.
  func manifest(_ text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let index = lines.firstIndex(where: { $0.hasPrefix("let apiVersions = [") && $0.hasSuffix("\"\(before)\"]") })
    else { return nil }
    var extended = lines.map(String.init)
    extended[index] = String(lines[index].dropLast()) + ", \"\(version)\"]"
    return extended.joined(separator: "\n")
  }
}
