/// Entity tags (RFC 9110, section 8.8.3): strong ones, made of an object's version.
///
/// The version grows whenever what the object is changes; that it was merely observed again changes no tag.
public enum ETag {
  /// The tag of an object at a version.
  public static func of(version: Int64) -> String {
    let digits = String(UInt64(bitPattern: version), radix: 16)
    return "\"" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + "\""
  }

  /// Whether an `If-Match` names `tag`, by the strong comparison (section 13.1.1); `*` names every tag.
  public static func matches(ifMatch condition: String, _ tag: String) -> Bool {
    condition.trimmed() == "*" || candidates(condition).contains(tag)
  }

  /// Whether an `If-None-Match` names `tag`, by the weak comparison (section 13.1.2); `*` names every tag.
  public static func matches(ifNoneMatch condition: String, _ tag: String) -> Bool {
    matches(ifMatch: condition, tag) || candidates(condition).contains("W/" + tag)
  }

  private static func candidates(_ condition: String) -> [String] {
    condition.split(separator: ",").map { String($0).trimmed() }
  }
}
