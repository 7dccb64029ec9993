import ArgumentParser
import Generator

#if canImport(Glibc)
import Glibc
#endif

/// What the commands say of faults: on standard error, a line each, and exit code 1.
enum Report {
  static func line(_ text: String) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Runs `body`; faults are printed and end the command with 1.
  static func faults(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as Diagnostics {
      line(error.description)
      throw ExitCode(1)
    } catch let error as FileError {
      line("\(error.path): error: \(error.reason) [file]")
      throw ExitCode(1)
    }
  }
}
