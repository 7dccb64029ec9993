import Glibc

/// An extended regular expression of POSIX.
final class RegularExpression: @unchecked Sendable {  // regexec(3) may be called at once from several threads.
  private let compiled: UnsafeMutablePointer<regex_t>

  /// Nil for what is no expression.
  init?(_ pattern: String) {
    let compiled = UnsafeMutablePointer<regex_t>.allocate(capacity: 1)
    guard regcomp(compiled, pattern, REG_EXTENDED | REG_NOSUB) == 0 else {
      compiled.deallocate()
      return nil
    }
    self.compiled = compiled
  }

  deinit {
    regfree(compiled)
    compiled.deallocate()
  }

  /// Whether it matches somewhere in the text.
  func matches(_ text: String) -> Bool { regexec(compiled, text, 0, nil, 0) == 0 }
}
