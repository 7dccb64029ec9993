import Synchronization

/// The way of an answer from the transfer thread to the task that reads it in pieces.
final class AnswerPipe: Sendable {
  typealias Head = (status: Int, headers: HTTPHeaders)
  typealias Piece = Result<[UInt8]?, HTTPClientError>

  /// How many bytes wait at most, one piece of libcurl's aside; then the transfer pauses.
  static let capacity = 64 << 10

  private struct State {
    var head: Result<Head, HTTPClientError>?
    var bytes: [UInt8] = []
    /// The end, with its cause.
    var end: Result<Void, HTTPClientError>?
    var isPaused = false
    var headReader: CheckedContinuation<Result<Head, HTTPClientError>, Never>?
    var reader: CheckedContinuation<Piece, Never>?

    /// What can be read now; nil where there is nothing yet.
    mutating func take() -> Piece? {
      guard bytes.isEmpty else {
        defer { bytes = [] }
        return .success(bytes)
      }
      return end?.map { nil }
    }
  }

  private let state = Mutex(State())

  // MARK: Reading

  /// Waits for status and headers.
  func head() async -> Result<Head, HTTPClientError> {
    await withCheckedContinuation { continuation in
      let head = state.withLock { state in
        if state.head == nil { state.headReader = continuation }
        return state.head
      }
      if let head { continuation.resume(returning: head) }
    }
  }

  /// Waits for what comes next; nil is the end.
  /// - Parameter resume: called where the transfer pauses and need not any more.
  func next(resuming resume: () -> Void) async -> Piece {
    await withCheckedContinuation { continuation in
      let (piece, wasPaused, other) = state.withLock { state in
        let piece = state.take()
        let wasPaused = state.isPaused
        state.isPaused = false
        guard piece == nil else { return (piece, wasPaused, nil as CheckedContinuation<Piece, Never>?) }
        defer { state.reader = continuation }
        return (nil, wasPaused, state.reader)
      }
      // There is one reader: who waited before has left, or should not be.
      other?.resume(returning: .success(nil))
      if let piece { continuation.resume(returning: piece) }
      if wasPaused { resume() }
    }
  }
}

/// For the transfer thread alone.
extension AnswerPipe {
  func begin(_ head: Head) {
    let reader = state.withLock { state in
      state.head = .success(head)
      defer { state.headReader = nil }
      return state.headReader
    }
    reader?.resume(returning: .success(head))
  }

  /// Hands bytes over; false where they have to be offered again, after a pause.
  func put(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let (isTaken, reader) = state.withLock { state in
      if let reader = state.reader {
        state.reader = nil
        return (true, reader as CheckedContinuation<Piece, Never>?)
      }
      guard state.bytes.isEmpty || state.bytes.count + bytes.count <= Self.capacity else {
        state.isPaused = true
        return (false, nil)
      }
      state.bytes.append(contentsOf: bytes)
      return (true, nil)
    }
    reader?.resume(returning: .success(Array(bytes)))
    return isTaken
  }

  /// What has come stays to be read.
  func end(_ end: Result<Void, HTTPClientError>) {
    let (headReader, reader) = state.withLock { state in
      state.end = end
      if state.head == nil, case .failure(let error) = end { state.head = .failure(error) }
      defer { (state.headReader, state.reader) = (nil, nil) }
      return (state.headReader, state.reader)
    }
    if case .failure(let error) = end { headReader?.resume(returning: .failure(error)) }
    reader?.resume(returning: end.map { nil })
  }
}
