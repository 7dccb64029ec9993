/// Whose code is written: that of the service, which reads requests and writes answers, or that of a client.
///
/// Both have the same types with the same codecs. A client's enumerations are open, for a later service may answer new
/// words; what only a server needs is left out of them.
enum Side: Sendable {
  case service, client
}
