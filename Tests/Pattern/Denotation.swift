@testable import Pattern

/// Where each part of an expression can end, as ECMA-262 says it (section 22.2.2): slow, and too simple to be wrong.
struct Denotation {
  private let scalars: [UInt32]
  private let looks: [Expression]
  private let isBehind: [Bool]

  init(_ text: String, _ looks: [Expression], _ isBehind: [Bool]) {
    scalars = text.unicodeScalars.map(\.value)
    (self.looks, self.isBehind) = (looks, isBehind)
  }

  /// Whether a part of the text matches.
  func matches(_ expression: Expression) -> Bool {
    (0...scalars.count).contains { start in ends(of: expression, from: [start]).isEmpty == false }
  }

  /// Where matches that begin at one of `starts` end.
  private func ends(of expression: Expression, from starts: Set<Int>) -> Set<Int> {
    switch expression {
    case .set(let set):
      let fitting = starts.filter { place in
        place < scalars.count && set.ranges.contains { $0.contains(scalars[place]) }
      }
      return Set(fitting.map { $0 + 1 })
    case .assertion(let assertion): return starts.filter { holds(assertion, at: $0) }
    case .sequence(let parts): return parts.reduce(starts) { ends(of: $1, from: $0) }
    case .alternatives(let branches): return branches.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts)) }
    case .repetition(let part, let minimum, let maximum):
      var reached = starts
      // A round more than there are places reaches nothing new.
      for _ in 0..<min(minimum, scalars.count + 1) { reached = ends(of: part, from: reached) }
      var all = reached
      for _ in 0..<min(maximum.map { max($0 - minimum, 0) } ?? Int.max, scalars.count + 1) {
        reached = ends(of: part, from: reached)
        all.formUnion(reached)
      }
      return all
    }
  }

  private func holds(_ assertion: Assertion, at place: Int) -> Bool {
    switch assertion {
    case .start: return place == 0
    case .end: return place == scalars.count
    case .wordBoundary: return isWord(place - 1) != isWord(place)
    case .noWordBoundary: return isWord(place - 1) == isWord(place)
    case .look(let number, let isNegated):
      let isThere =
        isBehind[number]
        ? (0...place).contains { ends(of: looks[number], from: [$0]).contains(place) }
        : !ends(of: looks[number], from: [place]).isEmpty
      return isThere != isNegated
    }
  }

  private func isWord(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return ScalarSet.word.ranges.contains { $0.contains(scalars[index]) }
  }
}
