import Testing

/// Waits until `condition` holds, at most `limit`, and records an issue when it does not come to hold.
func eventually(
  within limit: Duration = .seconds(300), sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () async throws -> Bool
) async {
  let end = ContinuousClock.now + limit
  while (try? await condition()) != true {
    guard ContinuousClock.now < end else {
      Issue.record("it did not come to pass within \(limit)", sourceLocation: sourceLocation)
      return
    }
    try? await Task.sleep(for: .milliseconds(5))
  }
}
