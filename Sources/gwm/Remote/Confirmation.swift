import ArgumentParser
import Glibc

/// The consent to what cannot be undone, of every daily command that destroys something.
struct Confirmation: ParsableArguments {
  @Flag(help: "Do not ask whether that is meant.")
  var yes = false

  /// Demands the flag where no person is there to ask. For a command's `validate`: wrong use sends nothing.
  func demand() throws {
    guard yes || (isatty(STDIN_FILENO) == 1 && StandardError.isTerminal) else {
      throw ValidationError("this cannot be undone: give --yes if it is meant")
    }
  }

  /// Asks a person, unless the flag was given.
  func ask(_ question: String) throws {
    try demand()
    if yes { return }
    StandardError.write("\(question) [y/N] ")
    guard let answer = readLine() else {
      StandardError.line("")
      throw CommandFailure("nothing was done")
    }
    guard ["y", "yes"].contains(answer.lowercased()) else { throw CommandFailure("nothing was done") }
  }
}
