import Glibc
import Testing

/// A plain TCP connection, for requests that no client would send.
final class RawConnection {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = try #require(connectedSocket(port: port))
    var limit = timeval(tv_sec: 0, tv_usec: 20_000)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// Sends all of it; false when the peer takes no more.
  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    var stalls = 0
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0, errno == EAGAIN, stalls < 6000 {
        stalls += 1
        continue
      }
      guard count > 0 else { return false }
      stalls = 0
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// What has come until the peer closed, until `isEnough`, or until the limit; and whether it closed.
  func receive(
    within limit: Duration = .seconds(120), until isEnough: (String) -> Bool = { _ in false }
  ) async -> (text: String, isClosed: Bool) {
    let end = ContinuousClock.now + limit
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while ContinuousClock.now < end {
      let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
      if count > 0 {
        bytes += chunk[..<count]
        if isEnough(String(decoding: bytes, as: UTF8.self)) { break }
      } else if count == 0 || errno == ECONNRESET || errno == EPIPE {
        return (String(decoding: bytes, as: UTF8.self), true)
      } else {
        try? await Task.sleep(for: .milliseconds(10))
      }
    }
    return (String(decoding: bytes, as: UTF8.self), false)
  }
}
