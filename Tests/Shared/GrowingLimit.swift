import Testing

/// Tries `body` with longer and longer limits, until one leaves a busy machine time for what comes before it takes effect;
/// records an issue when none does.
/// - Parameter body: whether its limit was long enough for that.
func withGrowingLimit(
  from first: Duration, sourceLocation: SourceLocation = #_sourceLocation, _ body: (Duration) async throws -> Bool
) async throws {
  var limit = first
  for _ in 0..<5 {
    if try await body(limit) { return }
    limit = limit * 4
  }
  Issue.record("no limit below \(limit) was long enough", sourceLocation: sourceLocation)
}
