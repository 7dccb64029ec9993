/// How grave a difference between two contracts is for the clients of the first.
public enum Level: String, Sendable, Comparable, CaseIterable {
  /// No program sees it.
  case editorial
  /// Every client goes on as before.
  case additive
  /// It depends on the client.
  case suspicious
  /// A client that keeps to the base can fail.
  case breaking

  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .editorial: 0
    case .additive: 1
    case .suspicious: 2
    case .breaking: 3
    }
  }
}

/// Which clients a difference can break.
public enum Affected: String, Sendable {
  /// Those that send what it concerns.
  case sender
  /// Those that read what it concerns.
  case reader
  case none
}

extension Direction {
  var affected: Affected { self == .sent ? .sender : .reader }
}
