/// What a pattern may ask for.
enum Limits {
  /// Groups inside groups.
  static let depth = 200

  /// States of the program, repetitions written out: `[a-z]{0,63}` takes about 127.
  static let states = 20_000

  /// Different sets of characters in one pattern.
  static let sets = 1_000

  /// Look-arounds in one pattern.
  static let looks = 100

  /// Entries of a deterministic automaton's table: as many as two bytes can number.
  static let tableEntries = 65_536

  /// Steps spent on building a deterministic automaton before giving up: some milliseconds.
  static let buildingSteps = 500_000

  /// Steps spent on looking for a text that matches, or does not: about a second.
  static let searchSteps = 2_000_000
}
