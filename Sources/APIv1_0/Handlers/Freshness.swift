import Values

/// When a copy is too old to be taken for the truth.
package enum Freshness {
  /// Two reads may fail before a copy is called stale, and half a minute at the least.
  package static func isStale(_ observedAt: Timestamp?, liveInterval: Int, now: Timestamp = .now) -> Bool {
    guard let observedAt else { return true }
    return now - observedAt > .seconds(max(3 * liveInterval, 30))
  }
}
