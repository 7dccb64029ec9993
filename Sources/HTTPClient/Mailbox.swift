import CCurl
import Synchronization

/// What callers tell the transfer thread.
enum Message: Sendable {
  case start(Exchange)
  case abort(UInt64)
  /// The reader of an answer in pieces has caught up.
  case resume(UInt64)
  /// An answer in pieces has to be whole when the request's time is up.
  case limitToTotalTimeout(UInt64)
}

/// The way from any thread to the one that transfers: messages are put in, and libcurl's wait is interrupted.
final class Mailbox: Sendable {
  private struct State {
    var messages: [Message] = []
    var lastID: UInt64 = 0
    var isClosing = false
    var hasEnded = false
    var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    /// The multi handle, while there is a thread that waits in it.
    var multi: UnsafeMutableRawPointer?

    func wakeUp() {
      if let multi { curl_multi_wakeup(multi) }
    }
  }

  private let state = Mutex(State())

  func nextID() -> UInt64 {
    state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
  }

  func post(_ message: Message) {
    let isTaken = state.withLock { state in
      if state.isClosing { return false }
      state.messages.append(message)
      state.wakeUp()
      return true
    }
    if !isTaken, case .start(let exchange) = message {
      exchange.fail(.canceled(sent: false))
    }
  }

  func close() {
    state.withLock { state in
      state.isClosing = true
      state.wakeUp()
    }
  }

  /// Gives when the thread has ended.
  func end() async {
    await withCheckedContinuation { continuation in
      let hasEnded = state.withLock { state in
        if !state.hasEnded { state.waitingForEnd.append(continuation) }
        return state.hasEnded
      }
      if hasEnded { continuation.resume() }
    }
  }
}

/// For the transfer thread alone.
extension Mailbox {
  /// Lets `post` interrupt `curl_multi_poll` on this handle, until `detach`.
  func attach(_ multi: MultiHandle) {
    // As a number: of all that libcurl does with the handle, waking up is the one thing that any thread may ask for.
    let address = UInt(bitPattern: multi.pointer)
    state.withLock { $0.multi = UnsafeMutableRawPointer(bitPattern: address) }
  }

  /// Everything posted since the last call, and whether the client was closed.
  func take() -> (messages: [Message], isClosing: Bool) {
    state.withLock { state in
      defer { state.messages = [] }
      return (state.messages, state.isClosing)
    }
  }

  /// After this the handle is not touched any more.
  func detach() {
    state.withLock { $0.multi = nil }
  }

  func reportEnd() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.waitingForEnd = [] }
      return state.waitingForEnd
    }
    for continuation in waiting { continuation.resume() }
  }
}
