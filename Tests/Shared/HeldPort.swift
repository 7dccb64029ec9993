import Glibc
import Testing

/// A port of this machine's loopback that is held: the system gives it to nobody else, and it refuses connections until
/// someone who was told of it listens there, who must allow the address to be used again (`SO_REUSEADDR`).
final class HeldPort: Sendable {
  let number: Int
  private let descriptor: Int32

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = descriptor
    let isHeld = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(bound, $0, length) == 0 && getsockname(bound, $0, &length) == 0
      }
    }
    try #require(isHeld)
    number = Int(in_port_t(bigEndian: name.sin_port))
  }

  deinit { close(descriptor) }
}
