import Values

/// Entity tags (RFC 9110, section 8.8.3): strong ones, made of an object's version.
///
/// The version grows whenever what the object is changes; that it was merely observed again changes no tag. A copy that
/// has become too old has another tag than it had, for its answer says so.
public enum ETag {
  /// The tag of an object at a version.
  public static func of(version: Int64, isStale: Bool = false) -> String {
    let digits = String(UInt64(bitPattern: version), radix: 16)
    let padding = String(repeating: "0", count: 16 - digits.utf8.count)
    return "\"" + padding + digits + (isStale ? "-stale\"" : "\"")
  }

  /// Whether an `If-Match` names an object at `version`, by the strong comparison (section 13.1.1); `*` names every
  /// object. How old the copy is that the client saw does not matter.
  public static func matches(ifMatch condition: String, version: Int64) -> Bool {
    if condition.trimmed == "*" { return true }
    let tags = [of(version: version), of(version: version, isStale: true)]
    return candidates(condition).contains { tags.contains($0) }
  }

  /// Whether an `If-None-Match` names `tag`, by the weak comparison (section 13.1.2); `*` names every tag.
  public static func matches(ifNoneMatch condition: String, _ tag: String) -> Bool {
    condition.trimmed == "*" || candidates(condition).contains { $0 == tag || $0 == "W/" + tag }
  }

  private static func candidates(_ condition: String) -> [String] {
    condition.split(separator: ",").map { $0.trimmed }
  }
}
