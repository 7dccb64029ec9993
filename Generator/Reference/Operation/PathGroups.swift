/// Operations without tags, put together by the first segments of their paths that tell them apart.
///
/// Parameters tell nothing, and neither does what all paths begin with, or a version. What stands alone below its segment
/// is told at the end.
struct PathGroups {
  /// So many operations make one list that can be overlooked.
  static let few = 12

  private let operations: [Operation]

  init(_ operations: [Operation]) { self.operations = operations }

  /// What the operations share, in the order in which they come; those that share nothing have no key, and come last.
  var all: [Group] {
    let start = shared
    let groups = grouped(otherwise: []) { Array($0[start..<end($0, from: start)]) }
    guard groups.count == 1, operations.count > Self.few, let all = groups.first?.key, !all.isEmpty else {
      return groups
    }
    // All of them begin with the same: what follows tells them apart.
    return grouped(otherwise: all) { Array($0[start..<min($0.count, end($0, from: start) + 1)]) }
  }

  typealias Group = (key: [String], operations: [Operation])

  /// How many segments all paths have in common, besides one that is left to name them.
  private var shared: Int {
    let all = operations.map { Self.fixed($0) }.filter { !$0.isEmpty }
    guard let first = all.first else { return 0 }
    let most = (all.map(\.count).min() ?? 1) - 1
    return (0..<most).first { index in all.contains { $0[index] != first[index] } } ?? most
  }

  /// Where the key of a path ends: behind the first segment that is no version.
  private func end(_ fixed: [String], from start: Int) -> Int {
    let tellsSomething = fixed[start...].firstIndex { !Self.isVersion($0) } ?? fixed.count - 1
    return tellsSomething + 1
  }

  /// - Parameter otherwise: The key of what would stand alone.
  private func grouped(otherwise: [String], by key: ([String]) -> [String]) -> [Group] {
    let keys = operations.map { operation -> [String] in
      let fixed = Self.fixed(operation)
      return fixed.isEmpty ? otherwise : key(fixed)
    }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let settled = keys.map { counts[$0, default: 0] > 1 ? $0 : otherwise }
    let byKey = Dictionary(grouping: zip(settled, operations)) { $0.0 }.mapValues { $0.map(\.1) }
    let groups = settled.unique.map { (key: $0, operations: byKey[$0] ?? []) }
    return groups.filter { !$0.key.isEmpty } + groups.filter(\.key.isEmpty)
  }

  /// The segments of its path without the parameters.
  private static func fixed(_ operation: Operation) -> [String] {
    operation.path.split(separator: "/").filter { !$0.contains("{") }.map(String.init)
  }

  private static func isVersion(_ segment: String) -> Bool {
    // One way to match alone: of two that share letters, all divisions would be tried.
    segment == "api" || segment.wholeMatch(of: /v[0-9][a-z0-9]*(?:[._-][a-z0-9]+)*/) != nil
  }
}
