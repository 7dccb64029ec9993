import ArgumentParser
import Generator
import Glibc

/// What the commands say of faults, on standard error.
enum Report {
  static func line(_ text: String) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Tells of what was thrown, a line for each fault.
  ///
  /// - Returns: the rules that are broken.
  /// - Throws: `error` itself, where it is none that a person can do something about.
  @discardableResult
  static func tell(_ error: any Error) throws -> [any NamedRule] {
    switch error {
    case let faults as Diagnostics:
      line(faults.description)
      return faults.all.map(\.rule)
    case let refusal as ProjectRefusal: return tell(refusal.faults)
    case let error as FileError: return tell([Project().fault(error)])
    default: throw error
    }
  }

  @discardableResult
  static func tell(_ faults: [ProjectFault]) -> [any NamedRule] {
    faults.forEach { line($0.description) }
    return faults.map(\.rule)
  }

  /// Runs `body`; faults are told and end the command with `exit`.
  static func faults<Answer>(exit code: Int32 = 1, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      try tell(error)
      throw ExitCode(code)
    }
  }
}
