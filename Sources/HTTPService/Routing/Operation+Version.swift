extension Operation {
  /// The version that it is an operation of, such as `v1.0`, which its path begins with; nil for one that belongs to no
  /// version, such as `/health`.
  public var version: String? {
    guard let first = path.split(separator: "/", maxSplits: 1).first, first.first == "v",
      first.dropFirst().first?.isNumber == true
    else { return nil }
    return String(first)
  }

  /// An address in the version that was asked, so that an answer speaks of no other one; `path` begins with a slash.
  public func address(_ path: String) -> String { (version.map { "/\($0)" } ?? "") + path }
}
