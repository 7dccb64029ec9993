import Codec
import YAML

/// Which extensions of the specification a contract of the house has: others would be read by nothing.
struct ExtensionRules {
  private let reading: ContractReading

  init(_ reading: ContractReading) { self.reading = reading }

  private static let known: [ObjectKind: Set<String>] = [
    .document: ["x-problem-types"],
    .info: [Deprecation.keyword],
    .operation: ["x-permission", "x-given", Deprecation.keyword],
    .response: ["x-problems"],
    .schema: [OpenEnum.keyword],
  ]

  func diagnostics() -> [Diagnostic] {
    reading.extensions.compactMap { found in
      if found.key.text == Excuses.keyword { return nil }
      let known = ExtensionRules.known[found.kind] ?? []
      guard !known.contains(found.key.text) else { return nil }
      return Diagnostic(
        file: found.place.document.file, at: found.key.range.start, rule: .extension,
        "the extension `\(found.key.text)` of \(found.kind.phrase) is not known here\(Spelling.hint(found.key.text, among: known))"
      )
    }
  }
}
