import Store

/// A failure as a person reads it, and how the program ends with it.
struct CommandFailure: Error, CustomStringConvertible {
  /// How the program ends.
  enum Status: Int32 {
    /// The API refuses, a job has failed, or something else has gone wrong.
    case failed = 1
    /// The command line makes no sense; nothing was tried.
    case wrongUse = 2
    /// The API cannot be reached, or what answers is not the API.
    case unreachable = 3
  }

  let description: String
  let status: Status

  init(_ text: String, status: Status = .failed) {
    description = text
    self.status = status
  }

  init(_ error: StoreError) {
    status = .failed
    switch error {
    case .unavailable(let reason): description = "the database does not answer: \(reason)"
    case .duplicate: description = "something of this name exists already"
    case .orphaned: description = "what this belongs to has gone meanwhile"
    case .fenced: description = "somebody else works on this now"
    case .invalidPosition: description = "this page's position is none of the list"
    case .failed(let reason): description = "the database refuses: \(reason); has `gwm migrate` been run?"
    }
  }
}
