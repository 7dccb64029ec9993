/// Entity tags (RFC 9110, section 8.8.3): strong ones, made of an object's version.
///
/// The version grows whenever what the object is changes; that it was merely observed again changes no tag.
public enum ETag {
  /// The tag of an object at a version.
  public static func of(version: Int64) -> String {
    let digits = String(UInt64(bitPattern: version), radix: 16)
    return "\"" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + "\""
  }

  /// Whether an `If-Match` or `If-None-Match` names `tag`; `*` names every tag.
  public static func matches(_ condition: String, _ tag: String) -> Bool {
    if condition.trimmed() == "*" { return true }
    return condition.split(separator: ",").contains { candidate in
      let candidate = String(candidate).trimmed()
      return candidate == tag || candidate == "W/" + tag
    }
  }
}
