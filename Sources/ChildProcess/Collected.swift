import Glibc
import Synchronization

/// What a child writes into a pipe, taken in by a thread until the pipe ends.
final class Collected: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  private let descriptor: Int32
  private let ended = Atomic<Bool>(false)

  /// More than this is not kept: a child that never stops writing must not fill the memory.
  private static let limit = 64 << 20

  /// Takes over the reading end of a pipe.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Collected>.fromOpaque(context).takeRetainedValue().collect()
        return nil
      }, context.toOpaque())
    if failure == 0 {
      pthread_detach(thread)
    } else {
      context.release()
      ended.store(true, ordering: .releasing)
    }
  }

  deinit { close(descriptor) }

  /// What has come so far: all that a child wrote, once it has ended.
  var text: String {
    // Not what the thread has come to take in only: on a busy machine its turn may be long after the child's end.
    takeIn()
    return bytes.withLock { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the pipe has ended and everything was taken in.
  var isComplete: Bool { ended.load(ordering: .acquiring) }

  private func collect() {
    defer { ended.store(true, ordering: .releasing) }
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    repeat {
      if poll(&polled, 1, -1) < 0 && errno != EINTR { return }
    } while takeIn()
  }

  /// Takes in what is there now; false at the end of the pipe.
  @discardableResult
  private func takeIn() -> Bool {
    bytes.withLock { bytes in
      var chunk = [UInt8](repeating: 0, count: 16_384)
      // More than the pipe holds, and not without end where somebody goes on writing.
      for _ in 0..<64 {
        let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return count < 0 && errno == EAGAIN }
        if bytes.count < Self.limit { bytes += chunk[..<count] }
      }
      return true
    }
  }
}
