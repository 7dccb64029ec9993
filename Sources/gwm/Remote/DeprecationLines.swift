import GWMClient
import Synchronization
import Values

/// Tells of each operation once that it is deprecated: on standard error, where it disturbs no script.
final class DeprecationLines: Sendable {
  private let isQuiet: Bool
  private let told = Mutex<Set<String>>([])

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  func tell(_ notice: DeprecationNotice) {
    guard !isQuiet, told.withLock({ $0.insert(notice.operation).inserted }) else { return }
    StandardError.line(notice.line(at: .now))
  }
}

extension DeprecationNotice {
  /// `note: listNodes is deprecated since 2027-01-31, goes on 2027-12-31; use /v2.0/nodes instead`.
  func line(at now: Timestamp) -> String {
    func day(_ time: Timestamp) -> String { String(time.description.prefix(10)) }
    var text = "note: \(operation) " + (since <= now ? "is deprecated since " : "will be deprecated from ") + day(since)
    if let sunset { text += ", goes on \(day(sunset))" }
    if let successor { text += "; use \(successor) instead" }
    return text.printable
  }
}
