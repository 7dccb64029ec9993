import Synchronization
import Values

/// The `Date` header (RFC 9110, section 6.6.1), made once a second.
final class DateHeader: Sendable {
  private let latest = Mutex<(second: Int64, text: String)>((second: .min, text: ""))

  var text: String {
    let now = Timestamp.now
    let second = now.microseconds / 1_000_000
    return latest.withLock { latest in
      if latest.second != second { latest = (second, now.httpDate) }
      return latest.text
    }
  }
}
