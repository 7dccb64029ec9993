import CPQ
import Glibc

extension Connection {
  /// How long a quiet connection is trusted before the server is asked for a sign of life.
  private static var quietLimit: Duration { .seconds(30) }

  /// Subscribes the session to `channels`.
  func listen(on channels: [String]) throws(PostgreSQLError) {
    for channel in channels {
      let quoted = channel.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
      try control("LISTEN \"\(String(quoted))\"", heedsCancellation: true)
    }
  }

  /// Waits for the next notifications; none when nothing came for a while and the server was found alive.
  func notifications() throws(PostgreSQLError) -> [ListenerEvent] {
    let session = try opened()
    let deadline = Deadline.after(Self.quietLimit)
    repeat {
      let events = session.takeNotifications()
      if !events.isEmpty { return events }
    } while try session.waitForInput(until: deadline)
    try control("SELECT 1", heedsCancellation: true)
    return session.takeNotifications()
  }
}

extension Session {
  /// The notifications that have arrived.
  fileprivate func takeNotifications() -> [ListenerEvent] {
    var events: [ListenerEvent] = []
    while let notification = PQnotifies(handle) {
      let channel = String(cString: notification.pointee.relname)
      let payload = String(cString: notification.pointee.extra)
      events.append(.notification(channel: channel, payload: payload))
      PQfreemem(notification)
    }
    return events
  }
}
