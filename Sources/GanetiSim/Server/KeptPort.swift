import Glibc

/// A port of an IPv4 address that is kept: the system gives it to nobody else, whether or not anyone listens on it.
///
/// Its socket is bound and never listens, so a connection is refused until another socket listens there, such as that of
/// `listen`. Both must allow their address to be used again (`SO_REUSEADDR`) to share it; who asks for any free port is
/// given another.
final class KeptPort: Sendable {
  let address: String
  /// Never 0.
  let number: Int
  private let socket: Int32

  /// - Parameter port: 0 takes one that is free.
  init(address: String = "127.0.0.1", port: Int = 0) throws(SimulationError) {
    self.address = address
    (socket, number) = try KeptPort.bound(address, port)
  }

  deinit { close(socket) }

  /// A socket that listens on the port; the caller closes it.
  func listen() throws(SimulationError) -> Int32 {
    let (listening, _) = try KeptPort.bound(address, number)
    guard Glibc.listen(listening, 128) == 0 else {
      let reason = String(cString: strerror(errno))
      close(listening)
      throw .cannotListen(address: address, port: number, reason: reason)
    }
    return listening
  }

  private static func bound(_ address: String, _ port: Int) throws(SimulationError) -> (socket: Int32, port: Int) {
    func failure(_ reason: String) -> SimulationError {
      .cannotListen(address: address, port: port, reason: reason)
    }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    guard let number = in_port_t(exactly: port), inet_pton(AF_INET, address, &name.sin_addr) == 1 else {
      throw failure("not an IPv4 address and a port")
    }
    name.sin_port = number.bigEndian
    let bound = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard bound >= 0 else { throw failure(String(cString: strerror(errno))) }
    var on: Int32 = 1
    setsockopt(bound, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let done = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(bound, pointer, length) == 0 && getsockname(bound, pointer, &length) == 0
      }
    }
    guard done else {
      let reason = String(cString: strerror(errno))
      close(bound)
      throw failure(reason)
    }
    return (bound, Int(in_port_t(bigEndian: name.sin_port)))
  }
}
