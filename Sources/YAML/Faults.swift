/// Something wrong with a document: where, and a sentence that says what, why and what to write instead.
public struct Fault: Error, Sendable, Equatable {
  public let position: Position
  public let message: String

  public init(at position: Position, _ message: String) {
    self.position = position
    self.message = message
  }
}

/// Why a document could not be read: never empty, in the order of the text.
public struct YAMLFaults: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name of the file, as the reader was given it.
  public let file: String
  public let faults: [Fault]

  public init(file: String, faults: [Fault]) {
    self.file = file
    self.faults = faults
  }

  /// A line for each fault: `file:line:column: message`.
  public var description: String {
    faults.map { "\(file):\($0.position): \($0.message)" }.joined(separator: "\n")
  }
}

/// Ends the reading of a document at a fault after which nothing can be said of the rest.
struct Halt: Error {
  let fault: Fault
}
