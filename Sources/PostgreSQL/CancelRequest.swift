import CPQ
import Glibc
import Synchronization

/// Asks the server to give up what a connection is running (`PQcancel`), on a thread of its own.
///
/// `PQcancel` opens a second connection and waits for the server to close it, without a limit: a stopped server
/// holds it. Then only this thread waits; it ends when the server or the kernel's own limits answer.
// @unchecked: `cancel` belongs to the one thread that `start` makes.
final class CancelRequest: @unchecked Sendable {
  private let cancel: OpaquePointer
  private let wakeup: Wakeup
  private let finished = Atomic<Bool>(false)

  /// Starts the request for `connection`; `wakeup` is signalled when it is done. Nil when it cannot be made.
  static func start(for connection: OpaquePointer, wakeup: Wakeup) -> CancelRequest? {
    guard let cancel = PQgetCancel(connection) else { return nil }
    let request = CancelRequest(cancel: cancel, wakeup: wakeup)
    let context = Unmanaged.passRetained(request)
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<CancelRequest>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return nil
    }
    pthread_detach(thread)
    return request
  }

  /// Whether the server has taken the request, so that it cannot hit a later statement.
  var isFinished: Bool { finished.load(ordering: .acquiring) }

  private init(cancel: OpaquePointer, wakeup: Wakeup) {
    self.cancel = cancel
    self.wakeup = wakeup
  }

  deinit { PQfreeCancel(cancel) }

  private func run() {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    var reason = [CChar](repeating: 0, count: 256)
    _ = PQcancel(cancel, &reason, Int32(reason.count))
    finished.store(true, ordering: .releasing)
    wakeup.signal()
  }
}
