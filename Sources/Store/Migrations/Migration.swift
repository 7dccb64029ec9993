/// A step from one shape of the tables to the next. Migrations only add; a released one never changes.
struct Migration: Sendable {
  /// From 1, without gaps.
  let number: Int
  let name: String
  let sql: String

  static let all = [first, second, third]
}
