import ArgumentParser
import Glibc

/// The consent to what cannot be undone.
struct Confirmation: ParsableArguments {
  @Flag(help: "Do not ask whether that is meant.")
  var yes = false

  /// Asks a person; where none is there, the flag must have been given.
  func ask(_ question: String) throws {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1, StandardError.isTerminal else {
      throw ValidationError("this cannot be undone: give --yes if it is meant")
    }
    StandardError.write("\(question) [y/N] ")
    guard let answer = readLine() else {
      StandardError.line("")
      throw CommandFailure("nothing was done")
    }
    guard ["y", "yes"].contains(answer.lowercased()) else { throw CommandFailure("nothing was done") }
  }
}
