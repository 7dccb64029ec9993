public import Store
public import Values

/// When a cluster is read next: a pure function of what happened, so that it can be tested without a clock.
public struct SweepSchedule: Sendable, Equatable {
  public let configurationInterval: Duration
  public let liveInterval: Duration

  public init(_ endpoint: ClusterEndpointRow) {
    configurationInterval = .seconds(endpoint.configurationInterval)
    liveInterval = .seconds(endpoint.liveInterval)
  }

  init(configurationInterval: Duration, liveInterval: Duration) {
    self.configurationInterval = configurationInterval
    self.liveInterval = liveInterval
  }

  /// After a success: both clocks are spread by up to a tenth, so that a thousand clusters do not fall into step.
  public func next(after now: Timestamp, jitter: Double = .random(in: 0...0.1)) -> (
    configuration: Timestamp, live: Timestamp
  ) {
    (now + configurationInterval * (1 + jitter), now + liveInterval * (1 + jitter))
  }

  /// After the nth failure in a row: twice as long each time, from the live interval up to five minutes.
  public func retry(after now: Timestamp, failures: Int, jitter: Double = .random(in: 0...0.1)) -> Timestamp {
    let factor = Double(1 << min(failures, 10))
    let wait = min(liveInterval * factor, max(.seconds(300), liveInterval))
    return now + wait * (1 + jitter)
  }
}
