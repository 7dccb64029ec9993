import Pattern

extension Format {
  /// `regex`: ECMA-262 with the `u` flag. What is a pattern, and not one that module Pattern matches, counts as one.
  public static func isRegex(_ text: UnsafeRawBufferPointer) -> Bool {
    do {
      _ = try Pattern(String(decoding: text, as: UTF8.self))
      return true
    } catch {
      if case .invalid = error { return false }
      return true
    }
  }
}
