/// Two versions of an API are served side by side, so what they have in common is compared without the version. Paths that
/// begin anew while `info.version` stays are other paths.
extension VersionPrefix {
  /// That of the version that `info.version` begins with, such as `v1.0` in 1.0.3; nil where paths begin in another way.
  init?(of contract: Contract) {
    let release = Release(contract.release)
    let versions = Set(contract.operations.compactMap { $0.path.split(separator: "/").first }.filter(release.isVersion))
    guard versions.count == 1, let version = versions.first else { return nil }
    self.init(version)
  }
}

extension Release {
  /// `https://example.com/api` of `https://example.com/api/v1`
  func strippedVersion(from url: String) -> String {
    url.split(separator: "/", omittingEmptySubsequences: false).filter { !isVersion($0) }.joined(separator: "/")
  }

  /// Whether a segment of a path is this release, or what it begins with: `v1` and `v1.0` are of 1.0.3.
  fileprivate func isVersion(_ segment: Substring) -> Bool {
    guard let letter = segment.first, letter == "v" || letter == "V" else { return false }
    let words = segment.dropFirst().split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.starts(with: words.map { $0 ?? -1 })
  }
}
