/// What a kind of difference does to a client, and why.
struct Effect: Sendable {
  let level: Level
  let reason: String
}

/// What a kind of difference does to clients that send what it concerns, and to those that read it.
struct Effects: Sendable {
  let sent: Effect
  let read: Effect

  var isSame: Bool { sent.level == read.level && sent.reason == read.reason }

  /// Fewer values fit than before.
  static let narrows = sent(
    .breaking, "values that fitted before may be refused", read: .additive,
    "all of it is among what clients are ready for")
  /// More values fit than before.
  static let widens = sent(
    .additive, "all that clients send still fits", read: .breaking, "clients may get what they are not ready for")
  /// Other values fit than before.
  static let changes = sent(
    .breaking, "values that fitted before may be refused", read: .breaking,
    "clients may get what they are not ready for")

  static func sent(_ sent: Level, _ why: String, read: Level, _ reason: String) -> Effects {
    Effects(sent: Effect(level: sent, reason: why), read: Effect(level: read, reason: reason))
  }

  /// The same whichever way it goes.
  static func any(_ level: Level, _ reason: String) -> Effects { sent(level, reason, read: level, reason) }
}
