import COpenSSL
import Glibc

/// One accepted connection: TLS over a blocking socket whose every read and write has a limit of time.
struct TLSConnection: ~Copyable {
  private let socket: Int32
  private let session: OpaquePointer

  /// Shakes hands; nil when the client does not, within the limit.
  init?(socket: Int32, identity: TLSIdentity) {
    guard let session = SSL_new(identity.context) else { return nil }
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    // OpenSSL looks at the thread's queue of errors to explain a failed call: what is left there would mislead it.
    ERR_clear_error()
    guard SSL_set_fd(session, socket) == 1, SSL_accept(session) == 1 else {
      SSL_free(session)
      return nil
    }
    self.socket = socket
    self.session = session
  }

  deinit { SSL_free(session) }

  /// Appends what came, at least one byte; false at the end, after an error, or when the limit of time has passed.
  func read(into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 1) { buffer in
      ERR_clear_error()
      let count = SSL_read(session, buffer.baseAddress, Int32(buffer.count))
      if count > 0 { bytes.append(contentsOf: buffer.prefix(Int(count))) }
      return count > 0
    }
  }

  /// Writes all of `bytes`; false when the client no longer takes them.
  @discardableResult
  func write(_ bytes: some Collection<UInt8>) -> Bool {
    let written: Bool? = bytes.withContiguousStorageIfAvailable { buffer in
      var done = 0
      while done < buffer.count {
        ERR_clear_error()
        let rest = UnsafeBufferPointer(rebasing: buffer[done...])
        let count = SSL_write(session, rest.baseAddress, Int32(clamping: rest.count))
        if count <= 0 { return false }
        done += Int(count)
      }
      return true
    }
    return written ?? write(Array(bytes))
  }

  /// Says goodbye as TLS demands it.
  func finish() {
    ERR_clear_error()
    SSL_shutdown(session)
    Glibc.shutdown(socket, Int32(SHUT_WR))
  }

  /// Makes closing the socket a reset, as when a process or a machine dies.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
  }
}
