import CCurl

/// What requests to one server share: the limit of connections, the turn, and the TLS sessions to resume.
/// Belongs to the transfer thread.
final class Origin {
  /// libcurl's shared TLS session cache. Without locks: one thread uses it.
  let share: UnsafeMutableRawPointer?
  var running = 0
  var waiting: [Exchange] = []
  var lastUse = ContinuousClock.now

  init() {
    share = curl_share_init()
    if let share { _ = ccurl_share(share, CURL_LOCK_DATA_SSL_SESSION) }
  }

  deinit {
    // The transfers that used it are gone: whoever holds a transfer holds its origin.
    if let share { curl_share_cleanup(share) }
  }

  var isIdle: Bool { running == 0 && waiting.isEmpty }
}
