import Glibc

/// Listens on a port and hands each connection to one of at most `limit` threads: `ganeti-rapi` has 20.
final class Listener: Sendable {
  private struct Work {
    var queue: [Int32] = []
    /// The connections being served: `stop` ends them.
    var open: Set<Int32> = []
    var threads = 0
    var idle = 0
    var isAccepting = true
    var isRefusing = false
    var isClosed = false
    var isStopped = false
  }

  private let socket: Int32
  private let limit: Int
  private let work = Monitor(Work())
  private let serve: @Sendable (Int32) -> Void

  /// Listens at once; connections are given to `serve`, which must not close them.
  init(on port: KeptPort, limit: Int = 20, serve: @escaping @Sendable (Int32) -> Void) throws(SimulationError) {
    socket = try port.listen()
    self.limit = limit
    self.serve = serve
    let listening = socket
    guard startThread({ self.acceptAll() }) else {
      close(listening)
      throw .cannotListen(address: port.address, port: port.number, reason: "no thread could be started")
    }
  }

  /// Refuses new connections and lets those go on that are open.
  func refuse() {
    // accept(2) of the other thread returns with EINVAL; only then the number may be used for another file.
    work.withLock { work in
      work.isRefusing = true
      if !work.isClosed { shutdown(socket, Int32(SHUT_RDWR)) }
    }
    _ = work.wait(atMost: .seconds(120)) { $0.isAccepting ? Attempt<Void>.again(after: nil) : .done(()) }
    work.withLock { work in
      if !work.isClosed { close(socket) }
      work.isClosed = true
    }
  }

  /// Refuses new connections, ends the open ones and waits for the threads.
  func stop() {
    refuse()
    work.withLock { work in
      work.isStopped = true
      for connection in work.open { shutdown(connection, Int32(SHUT_RDWR)) }
      for connection in work.queue { close(connection) }
      work.queue.removeAll()
    }
    _ = work.wait(atMost: .seconds(120)) { $0.threads > 0 ? Attempt<Void>.again(after: nil) : .done(()) }
  }

  private func acceptAll() {
    while true {
      _ = work.wait(atMost: .seconds(3600)) { work in
        let hasRoom = work.open.count + work.queue.count < limit
        return hasRoom || work.isRefusing ? Attempt<Void>.done(()) : .again(after: nil)
      }
      let connection = accept(socket, nil, nil)
      if connection >= 0 {
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        hand(over: connection)
      } else if errno == EINVAL || errno == EBADF {
        break
      } else if errno != EINTR {
        // No descriptors or no memory: better soon.
        usleep(10_000)
      }
    }
    work.withLock { $0.isAccepting = false }
  }

  private func hand(over connection: Int32) {
    let needsThread = work.withLock { work in
      guard !work.isStopped else {
        close(connection)
        return false
      }
      work.queue.append(connection)
      guard work.queue.count > work.idle else { return false }
      work.threads += 1
      return true
    }
    if needsThread, !startThread({ self.serveAll() }) { work.withLock { $0.threads -= 1 } }
  }

  /// Serves connections until there have been none for a while.
  private func serveAll() {
    while true {
      work.withLock { $0.idle += 1 }
      let next = work.wait(atMost: .seconds(5)) { work -> Attempt<Int32?> in
        if work.isStopped { return .done(nil) }
        guard !work.queue.isEmpty else { return .again(after: nil) }
        let connection = work.queue.removeFirst()
        work.open.insert(connection)
        return .done(connection)
      }
      guard case .some(.some(let connection)) = next else {
        // What came between the last look and now has counted on this thread.
        let isLast = work.withLock { work in
          work.idle -= 1
          guard work.queue.isEmpty || work.isStopped else { return false }
          work.threads -= 1
          return true
        }
        if isLast { return }
        continue
      }
      work.withLock { $0.idle -= 1 }
      serve(connection)
      work.withLock { work in
        work.open.remove(connection)
        close(connection)
      }
    }
  }
}
