import CPQ
import Glibc
import Synchronization

/// Wakes a connection's thread while it waits in `poll(2)`: an eventfd that any thread may signal.
///
/// A signal says only "look again", so one that comes too late or for nobody costs a turn of the loop and no more.
final class Wakeup: Sendable {
  /// Readable once `signal` was called; -1 when the process had no descriptor left, and then nothing wakes the
  /// thread before its deadline.
  let descriptor: Int32
  private let evicted = Atomic<Bool>(false)

  init() {
    descriptor = cpq_eventfd()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func signal() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Has the connection give up what it is doing, as if its task were cancelled, and for good.
  func evict() {
    evicted.store(true, ordering: .releasing)
    signal()
  }

  /// Whether the connection was told to give up.
  var isEvicted: Bool { evicted.load(ordering: .acquiring) }

  func clear() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
  }

  /// Waits for a signal, no longer than until `deadline`.
  func wait(until deadline: Deadline) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if poll(&polled, 1, deadline.milliseconds) > 0 { clear() }
  }
}
