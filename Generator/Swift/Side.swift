/// Whose code is written: that of the service, which reads requests and writes answers, or that of a client.
///
/// Both have the same types with the same codecs. A client's enumerations are open, for a later service may answer new
/// words; what only a server needs is left out of them.
enum Side: Sendable {
  case service, client
  /// The client of a contract that is not the project's own.
  case generalClient

  var isClient: Bool { self != .service }

  /// Whether members that nothing is said of are kept. Who knows a service by its document alone loses nothing that it
  /// answers; the project's own types hold what they name, and stay small.
  var keepsUndescribed: Bool { self == .generalClient }
}
