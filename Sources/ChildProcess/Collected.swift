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

  /// What has come so far.
  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  /// Whether the pipe has ended and everything was taken in.
  var isComplete: Bool { ended.load(ordering: .acquiring) }

  private func collect() {
    defer { ended.store(true, ordering: .releasing) }
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes.withLock { if $0.count < Self.limit { $0 += chunk[..<count] } }
    }
  }
}
