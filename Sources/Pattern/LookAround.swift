/// `(?=…)`, `(?!…)`, `(?<=…)` or `(?<!…)`, whose truth is a property of each place in a text.
struct LookAround: Sendable {
  /// That of the expression; of what is looked ahead for, read backwards.
  let program: Program
  let isBehind: Bool

  init(_ expression: Expression, isBehind: Bool) throws(PatternError) {
    program = try Program(isBehind ? expression : expression.reversed)
    self.isBehind = isBehind
  }
}

/// A text in which the truth of each look-around is known at every place, so that they are assertions like others.
///
/// What begins at a place is what ends there for who reads from the end: one way through the text, from either side,
/// tells all places at once. So time is linear in the text, times the number of look-arounds.
struct LookAroundSimulation {
  private let scalars: [UInt32]
  private var truths: [[Bool]] = []

  /// - Parameter looks: those inside of others first.
  init(_ text: UnsafeRawBufferPointer, _ looks: [LookAround]) {
    scalars = Alphabet.scalars(text)
    for look in looks {
      var truth = [Bool](repeating: false, count: scalars.count + 1)
      run(look.program, isForward: look.isBehind) { place in
        truth[place] = true
        return false
      }
      truths.append(truth)
    }
  }

  /// Whether a part of the text matches.
  func matches(_ program: Program) -> Bool {
    var isFound = false
    run(program, isForward: true) { _ in
      isFound = true
      return true
    }
    return isFound
  }

  /// Follows all ways through the program at once, beginning anew at every place.
  ///
  /// - Parameter found: told each place at which a match ends; true to stop.
  private func run(_ program: Program, isForward: Bool, found: (Int) -> Bool) {
    var place = isForward ? 0 : scalars.count
    var reached: [Int] = []
    var visited = [Int](repeating: -1, count: program.instructions.count)
    while true {
      let next = isForward ? place : place - 1
      let scalarClass = scalars.indices.contains(next) ? program.alphabet.classOf(scalars[next]) : nil
      var pending = reached + [0]
      reached.removeAll(keepingCapacity: true)
      while let state = pending.popLast() {
        guard visited[state] != place else { continue }
        visited[state] = place
        switch program.instructions[state] {
        case .consume(let set):
          if let scalarClass, program.set(set, contains: scalarClass) { reached.append(state + 1) }
        case .split(let first, let second): pending += [first, second]
        case .jump(let target): pending.append(target)
        case .assert(let assertion): if holds(assertion, at: place) { pending.append(state + 1) }
        case .match: if found(place) { return }
        }
      }
      guard scalarClass != nil else { return }
      place += isForward ? 1 : -1
    }
  }

  private func holds(_ assertion: Assertion, at place: Int) -> Bool {
    switch assertion {
    case .start: place == 0
    case .end: place == scalars.count
    case .wordBoundary: isWord(place - 1) != isWord(place)
    case .noWordBoundary: isWord(place - 1) == isWord(place)
    case .look(let number, let isNegated): truths[number][place] != isNegated
    }
  }

  private func isWord(_ index: Int) -> Bool {
    scalars.indices.contains(index) && ScalarSet.word.ranges.contains { $0.contains(scalars[index]) }
  }
}
