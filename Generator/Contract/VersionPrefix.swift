/// What the paths of a version of an API begin with: `/v1.0` of `/v1.0/instances`. Paths of no version, such as
/// `/health`, may stand beside them.
struct VersionPrefix: Equatable {
  let text: String

  /// - Parameter version: such as `v1.0`.
  init(_ version: some StringProtocol) { text = "/\(version)" }

  /// What follows the version, `/instances` of `/v1.0/instances`; nil for paths that do not begin with it.
  func rest(of path: String) -> String? {
    path == text || path.hasPrefix(text + "/") ? String(path.dropFirst(text.count)) : nil
  }
}
