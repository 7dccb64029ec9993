/// All ways through a program at once (Thompson 1968, without captures): a step costs at most the program's length.
///
/// What is remembered between two characters is a `Front`: the states reached, before their jumps and assertions are
/// followed, for assertions depend on the next character too.
struct Simulation {
  let program: Program
  /// Steps taken so far, a measure of the work done.
  private(set) var steps = 0
  /// Whether the pattern can begin anywhere but at the start of the text.
  private var mayBeginLater = true
  private var pending: [Int] = []
  private var visited: Marks
  private var reached: Marks

  init(_ program: Program) {
    self.program = program
    visited = Marks(count: program.instructions.count)
    reached = Marks(count: program.instructions.count)
    mayBeginLater = canBeginLater()
  }

  /// Where the ways through the program are between two characters.
  struct Front: Hashable {
    var states: [Int]
    var before: Before
  }

  /// What stands before a place in the text.
  enum Before {
    case start
    case word
    case other
  }

  enum Outcome {
    /// A part of the text matches, whatever follows.
    case match
    case front(Front)
  }

  /// The front at the start of a text.
  var start: Front { Front(states: [0], before: .start) }

  /// What comes of `front` when a character of `next` follows, or nothing (nil).
  mutating func step(_ front: Front, _ next: Int?) -> Outcome {
    let isWordNext = program.hasWordAssertions && next.map(program.isWord) == true
    visited.clear()
    reached.clear()
    pending.removeAll(keepingCapacity: true)
    pending += front.states
    var states: [Int] = []
    while let state = pending.popLast() {
      guard visited.insert(state) else { continue }
      steps += 1
      switch program.instructions[state] {
      case .consume(let set):
        if let next, program.set(set, contains: next), reached.insert(state + 1) { states.append(state + 1) }
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .jump(let target):
        pending.append(target)
      case .assert(let assertion):
        if holds(assertion, before: front.before, isEnd: next == nil, isWordNext: isWordNext) {
          pending.append(state + 1)
        }
      case .match:
        return .match
      }
    }
    if mayBeginLater, reached.insert(0) { states.append(0) }
    return .front(Front(states: states, before: isWordNext ? .word : .other))
  }

  mutating func matches(_ text: UnsafeRawBufferPointer) -> Bool {
    var front = start
    var index = 0
    while index < text.count {
      guard case .front(let next) = step(front, program.alphabet.nextClass(text, &index)) else { return true }
      if next.states.isEmpty { return false }
      front = next
    }
    if case .match = step(front, nil) { return true }
    return false
  }

  private func holds(_ assertion: Assertion, before: Before, isEnd: Bool, isWordNext: Bool) -> Bool {
    switch assertion {
    case .start: before == .start
    case .end: isEnd
    case .wordBoundary: (before == .word) != isWordNext
    case .noWordBoundary: (before == .word) == isWordNext
    // Without the text that is yet to come it may hold: who simulates a pattern that looks around asks again at the end.
    case .look: true
    }
  }

  /// Whether a state that consumes or matches can be reached from the first without passing a `^`.
  private mutating func canBeginLater() -> Bool {
    visited.clear()
    pending = [0]
    while let state = pending.popLast() {
      guard visited.insert(state) else { continue }
      switch program.instructions[state] {
      case .consume, .match: return true
      case .split(let first, let second): pending += [first, second]
      case .jump(let target): pending.append(target)
      case .assert(.start): continue
      case .assert: pending.append(state + 1)
      }
    }
    return false
  }
}

/// A set of small numbers that is emptied at no cost.
private struct Marks {
  private var rounds: [Int]
  private var round = 1

  init(count: Int) {
    rounds = [Int](repeating: 0, count: count)
  }

  mutating func clear() { round += 1 }

  /// Adds `number`; false when it was there.
  mutating func insert(_ number: Int) -> Bool {
    guard rounds[number] != round else { return false }
    rounds[number] = round
    return true
  }
}
