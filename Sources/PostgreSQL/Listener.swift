import Logging

/// What a listener tells.
public enum ListenerEvent: Sendable, Equatable {
  /// From now on notifications arrive. What was sent before is lost, so look at what they would have told; this
  /// comes first, again after each reconnect, and when the consumer was so slow that notifications were dropped.
  case connected
  /// Someone ran `NOTIFY channel, 'payload'`.
  case notification(channel: String, payload: String)
}

/// Waits for `NOTIFY`, on a connection of its own that it opens again whenever it is lost.
public struct Listener: Sendable {
  private let configuration: PostgreSQLConfiguration
  private let logger: Logger

  public init(configuration: PostgreSQLConfiguration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
  }

  /// The notifications on `channels`, until the consuming task is cancelled or lets go of the stream.
  ///
  /// At most 10000 events wait for a slow consumer; then the oldest are dropped and `connected` says so.
  public func notifications(on channels: [String]) -> AsyncStream<ListenerEvent> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: ListenerEvent.self, bufferingPolicy: .bufferingNewest(10_000))
    let task = Task {
      await listen(on: channels, continuation)
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }

  private func listen(on channels: [String], _ continuation: AsyncStream<ListenerEvent>.Continuation) async {
    var pause = Duration.milliseconds(100)
    var isLost = false
    while !Task.isCancelled {
      do {
        let connection = try await Connection.open(configuration)
        try await connection.perform { connection throws(PostgreSQLError) in try connection.listen(on: channels) }
        if isLost { logger.notice("listening to PostgreSQL again", metadata: ["channels": "\(channels)"]) }
        isLost = false
        pause = .milliseconds(100)
        continuation.yield(.connected)
        while true {
          let events = try await connection.perform { connection throws(PostgreSQLError) in
            try connection.notifications()
          }
          for event in events {
            if case .dropped = continuation.yield(event) { continuation.yield(.connected) }
          }
        }
      } catch {
        if !isLost && !Task.isCancelled {
          logger.error("cannot listen to PostgreSQL", metadata: ["reason": "\(error)"])
        }
        isLost = true
      }
      try? await Task.sleep(for: pause * Double.random(in: 0.75...1.25))
      pause = min(pause * 2, .seconds(2))
    }
  }
}
