/// A password or token that never shows itself: whatever prints, logs or reflects it gives `•••`.
public struct Secret: Sendable, Equatable {
  private let text: String

  /// Hides `text`.
  public init(_ text: String) {
    self.text = text
  }

  /// The secret itself, for the one place that has to send or store it.
  public func reveal() -> String {
    text
  }

  /// Takes the same time wherever two secrets of one length differ, so that it tells nobody how far a guess was right.
  public static func == (left: Secret, right: Secret) -> Bool {
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left.text.utf8, right.text.utf8) {
      difference |= one ^ other
    }
    return difference == 0
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "•••" }
  public var debugDescription: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}
