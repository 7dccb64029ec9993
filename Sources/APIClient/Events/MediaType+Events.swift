import Values

extension MediaType {
  /// That of server-sent events.
  static let events = "text/event-stream"
}
