import Synchronization

/// Counts of requests by operation and status, and how long they took, for `/metrics`.
public final class RequestMetrics: Sendable {
  private struct Key: Hashable {
    let operation: String
    let status: Int
  }

  private struct Series {
    var count = 0
    var seconds = 0.0
    /// Requests that took at most the bound of that index.
    var buckets = [Int](repeating: 0, count: RequestMetrics.bounds.count)
  }

  /// Upper bounds of the histogram in seconds.
  static let bounds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private let series = Mutex<[Key: Series]>([:])

  public init() {}

  func record(operation: String, status: Int, duration: Duration) {
    let seconds = duration / .seconds(1)
    series.withLock { series in
      var entry = series[Key(operation: operation, status: status)] ?? Series()
      entry.count += 1
      entry.seconds += seconds
      if let bucket = RequestMetrics.bounds.firstIndex(where: { seconds <= $0 }) { entry.buckets[bucket] += 1 }
      series[Key(operation: operation, status: status)] = entry
    }
  }

  /// The counts in the text format of Prometheus (version 0.0.4).
  public func exposition() -> String {
    let snapshot = series.withLock { $0 }.sorted {
      ($0.key.operation, $0.key.status) < ($1.key.operation, $1.key.status)
    }
    var text = "# HELP gwm_requests_total Requests answered.\n# TYPE gwm_requests_total counter\n"
    for (key, entry) in snapshot {
      text += "gwm_requests_total{operation=\"\(key.operation)\",status=\"\(key.status)\"} \(entry.count)\n"
    }
    text += "# HELP gwm_request_seconds How long requests took.\n# TYPE gwm_request_seconds histogram\n"
    for (key, entry) in snapshot {
      let labels = "operation=\"\(key.operation)\",status=\"\(key.status)\""
      var below = 0
      for (bound, count) in zip(RequestMetrics.bounds, entry.buckets) {
        below += count
        text += "gwm_request_seconds_bucket{\(labels),le=\"\(bound)\"} \(below)\n"
      }
      text += "gwm_request_seconds_bucket{\(labels),le=\"+Inf\"} \(entry.count)\n"
      text += "gwm_request_seconds_sum{\(labels)} \(entry.seconds)\n"
      text += "gwm_request_seconds_count{\(labels)} \(entry.count)\n"
    }
    return text
  }
}
