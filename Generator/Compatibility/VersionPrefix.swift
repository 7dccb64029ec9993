/// The first segment of the paths of a contract, where it is the version that `info.version` begins with: `v1.0` of
/// `/v1.0/instances` in 1.0.3. Paths of no version, such as `/health`, may stand beside them.
///
/// Two versions of an API are served side by side, so their paths are compared without it. Paths that begin anew while
/// the version stays are other paths.
struct VersionPrefix {
  /// Such as `/v1.0`; nil where paths begin in another way.
  let text: String?
  private let release: Release

  init(_ contract: Contract) {
    release = Release(contract.release)
    let release = release
    let versions = Set(contract.operations.compactMap { $0.path.split(separator: "/").first }.filter(release.isVersion))
    text = versions.count == 1 ? versions.first.map { "/\($0)" } : nil
  }

  /// `/instances` of `/v1.0/instances`; other paths as they are.
  func path(_ path: String) -> String {
    guard let text, path == text || path.hasPrefix(text + "/") else { return path }
    return String(path.dropFirst(text.count))
  }

  /// `https://example.com/api` of `https://example.com/api/v1`
  func server(_ url: String) -> String {
    url.split(separator: "/", omittingEmptySubsequences: false).filter { !release.isVersion($0) }
      .joined(separator: "/")
  }
}

extension Release {
  /// Whether a segment of a path is this release, or what it begins with: `v1` and `v1.0` are of 1.0.3.
  fileprivate func isVersion(_ segment: Substring) -> Bool {
    guard let letter = segment.first, letter == "v" || letter == "V" else { return false }
    let words = segment.dropFirst().split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.starts(with: words.map { $0 ?? -1 })
  }
}
