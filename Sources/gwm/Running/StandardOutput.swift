// `stdout` is a variable of C that nobody sets.
@preconcurrency import Glibc

/// Where results go.
enum StandardOutput {
  /// Writes what is still held back.
  /// - Throws: `CommandFailure` where anything that was printed has not been taken, as by a full disk.
  static func finish() throws {
    guard fflush(stdout) != 0 || ferror(stdout) != 0 else { return }
    throw CommandFailure("not all of the output could be written: \(String(cString: strerror(errno)))")
  }
}
