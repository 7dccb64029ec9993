import Glibc
import Synchronization

/// Another program, started by this one.
///
/// Whoever starts it waits for its end, by `exit(within:)` or `stop`; a child that is let go of before is not
/// killed, but its input ends.
public final class ChildProcess: Sendable {
  /// The process id.
  public let id: pid_t
  private let input: Mutex<Int32?>
  private let output: Collected?
  private let errors: Collected?
  private let ended = Mutex<Exit?>(nil)

  /// Where a child reads from.
  public enum Input: Sendable {
    /// Nothing: `/dev/null`.
    case none
    /// A pipe: see `write` and `closeInput`.
    case pipe
  }

  /// Where a child's output goes.
  public enum Output: Sendable {
    /// Where this program's own goes.
    case inherited
    /// To `/dev/null`.
    case discarded
    /// To the end of a file, which is made when it is missing.
    case file(String)
    /// Into memory: see `standardOutput`, `standardError`, `output(containing:within:)`.
    case collected
  }

  /// How a child ended.
  public enum Exit: Sendable, Equatable {
    /// By itself, with this status.
    case status(Int32)
    /// By this signal.
    case signal(Int32)
  }

  init(id: pid_t, input: Int32?, output: Collected?, errors: Collected?) {
    self.id = id
    self.input = Mutex(input)
    self.output = output
    self.errors = errors
  }

  deinit {
    closeInput()
    _ = exit
  }

  // MARK: - Its end

  /// How it ended; nil while it runs.
  public var exit: Exit? {
    ended.withLock { ended in
      if ended != nil { return ended }
      var status: Int32 = 0
      let found = waitpid(id, &status, WNOHANG)
      if found == id { ended = Exit(waitStatus: status) }
      // ECHILD: someone else has taken its status, so that is all there is to know.
      if found < 0 && errno == ECHILD { ended = .status(-1) }
      return ended
    }
  }

  /// Waits for its end, no longer than `limit`; nil when it still runs then, or the task was cancelled.
  public func exit(within limit: Duration) async -> Exit? {
    await poll(for: limit) { self.exit }
  }

  /// Sends `signal`, for example `SIGTERM`; does nothing once the child has ended.
  public func signal(_ signal: Int32) {
    ended.withLock { ended in
      // Held while signalling: the id cannot be given to another process before its status is taken.
      if ended == nil { _ = kill(id, signal) }
    }
  }

  /// Asks it to end by `signal`, kills it when `limit` has passed, and waits, even in a cancelled task.
  @discardableResult
  public func stop(_ signal: Int32 = SIGTERM, within limit: Duration = .seconds(10)) async -> Exit? {
    self.signal(signal)
    if let exit = await poll(for: limit, heedsCancellation: false, { self.exit }) { return exit }
    self.signal(SIGKILL)
    return await poll(for: .seconds(60), heedsCancellation: false) { self.exit }
  }

  // MARK: - What it reads and writes

  /// Writes to its input, which must be `.pipe`; what it does not take within 10 s is lost.
  public func write(_ text: String) {
    input.withLock { input in
      guard let input else { return }
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        // A socket, so that a child that has ended costs no SIGPIPE.
        let count = rest.withUnsafeBytes { send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if count < 0 && errno == EINTR { continue }
        // It has ended, or it does not read.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Ends its input.
  public func closeInput() {
    input.withLock { input in
      if let input { close(input) }
      input = nil
    }
  }

  /// What it has written to standard output so far, when that is collected.
  public var standardOutput: String { output?.text ?? "" }

  /// What it has written to standard error so far, when that is collected.
  public var standardError: String { errors?.text ?? "" }

  /// Waits until standard output or error holds `text`, no longer than `limit`; whether it does.
  public func output(containing text: String, within limit: Duration) async -> Bool {
    let found: Void? = await poll(for: limit) {
      if self.standardOutput.contains(text) || self.standardError.contains(text) { return () }
      return nil
    }
    return found != nil
  }

  /// Waits until all that it wrote has been collected: until it, and whoever has its pipes from it, has ended.
  func outputEnds(within limit: Duration) async {
    _ = await poll(for: limit) {
      (self.output?.isComplete ?? true) && (self.errors?.isComplete ?? true) ? () : nil
    }
  }

  /// Asks again and again, with pauses from 1 to 20 ms, until there is an answer or `limit` has passed.
  private func poll<Answer>(
    for limit: Duration, heedsCancellation: Bool = true, _ answer: () -> Answer?
  ) async -> Answer? {
    let end = ContinuousClock.now + limit
    var pause = Duration.milliseconds(1)
    while true {
      if let answer = answer() { return answer }
      if ContinuousClock.now >= end || (heedsCancellation && Task.isCancelled) { return answer() }
      await sleep(pause, heedsCancellation)
      pause = min(pause * 2, .milliseconds(20))
    }
  }

  private func sleep(_ pause: Duration, _ heedsCancellation: Bool) async {
    if heedsCancellation {
      try? await Task.sleep(for: pause)
    } else {
      // A task of its own is not cancelled with ours.
      await Task.detached { try? await Task.sleep(for: pause) }.value
    }
  }
}

extension ChildProcess.Exit {
  /// Whether it ended by itself with status 0.
  public var isSuccess: Bool { self == .status(0) }

  /// Reads the status that `waitpid` gives.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .status(waitStatus >> 8 & 0xff) : .signal(signal)
  }
}
