/// The names of versions: `v1.0`, as in `api/v1.0.yaml`.
enum VersionName {
  static func isOne(_ text: String) -> Bool { text.wholeMatch(of: /v(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)/) != nil }

  /// What is said of a text that is none: how it is written, where that can be told.
  static func fault(_ text: String) -> String {
    let bare = text.split(separator: "/").last.map(String.init) ?? text
    let match = bare.wholeMatch(of: /[vV]?([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:\.[0-9]+)*(?:\.ya?ml|\.seal)?/)
    let numbers = [match?.1, match?.2 ?? nil].map { Int($0 ?? "") ?? 0 }
    return "`\(text)` is no version: write it as " + (match == nil ? "v1.0" : "v\(numbers[0]).\(numbers[1])")
  }
}
