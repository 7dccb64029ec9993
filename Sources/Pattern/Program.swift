/// A pattern as a nondeterministic automaton (Thompson's construction): instructions, each a state.
struct Program: Sendable {
  /// From instruction 0 on; what is not a jump goes on to the next.
  let instructions: [Instruction]
  let alphabet: Alphabet
  /// Whether the set of a `consume` has a class: `membership[set * alphabet.count + class]`.
  private let membership: [Bool]
  /// Whether each class is of word characters, for `\b`.
  private let wordClasses: [Bool]
  let hasWordAssertions: Bool

  enum Instruction: Sendable {
    /// A character of the set.
    case consume(set: Int)
    case split(Int, Int)
    case jump(Int)
    case assert(Assertion)
    case match
  }

  /// - Throws: `tooLarge` when repetitions written out exceed the limit of states.
  init(_ expression: Expression) throws(PatternError) {
    var compiler = Compiler()
    try compiler.emit(expression)
    try compiler.append(.match)
    instructions = compiler.instructions
    hasWordAssertions = compiler.hasWordAssertions
    let sets = compiler.sets
    let alphabet = Alphabet(sets + (compiler.hasWordAssertions ? [.word] : []))
    self.alphabet = alphabet
    membership = sets.flatMap { Program.classes(of: $0, alphabet) }
    wordClasses = hasWordAssertions ? Program.classes(of: .word, alphabet) : []
  }

  func set(_ set: Int, contains scalarClass: Int) -> Bool { membership[set * alphabet.count + scalarClass] }

  /// Whether the class is of word characters; only known, and asked, when the pattern has `\b` or `\B`.
  func isWord(_ scalarClass: Int) -> Bool { wordClasses[scalarClass] }

  private static func classes(of set: ScalarSet, _ alphabet: Alphabet) -> [Bool] {
    var result = [Bool](repeating: false, count: alphabet.count)
    // A set is a union of whole intervals, and each of its ranges begins one.
    var place = 0
    for range in set.ranges {
      while place < alphabet.lowerBounds.count, alphabet.lowerBounds[place] <= range.upperBound {
        if alphabet.lowerBounds[place] >= range.lowerBound { result[Int(alphabet.classes[place])] = true }
        place += 1
      }
    }
    return result
  }
}

/// Writes the instructions of an expression.
private struct Compiler {
  private(set) var instructions: [Program.Instruction] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var hasWordAssertions = false
  private var numbers: [ScalarSet: Int] = [:]

  mutating func emit(_ expression: Expression) throws(PatternError) {
    switch expression {
    case .set(let set):
      try append(.consume(set: try number(of: set)))
    case .assertion(let assertion):
      if assertion == .wordBoundary || assertion == .noWordBoundary { hasWordAssertions = true }
      try append(.assert(assertion))
    case .sequence(let parts):
      for part in parts { try emit(part) }
    case .alternatives(let branches):
      try emit(alternatives: branches)
    case .repetition(let part, let minimum, let maximum):
      try emit(part, minimum: minimum, maximum: maximum)
    }
  }

  mutating func append(_ instruction: Program.Instruction) throws(PatternError) {
    guard instructions.count < Limits.states else {
      throw .tooLarge(
        reason: "the pattern takes more than \(Limits.states) states: make the repetitions smaller, "
          + "or limit the length with maxLength")
    }
    instructions.append(instruction)
  }

  private mutating func emit(alternatives branches: [Expression]) throws(PatternError) {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let split = instructions.count
      try append(.split(split + 1, 0))
      try emit(branch)
      jumps.append(instructions.count)
      try append(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = branches.last { try emit(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emit(_ part: Expression, minimum: Int, maximum: Int?) throws(PatternError) {
    for _ in 0..<minimum {
      let before = instructions.count
      try emit(part)
      if instructions.count == before { return }
    }
    guard let maximum else {
      let split = instructions.count
      try append(.split(split + 1, 0))
      try emit(part)
      try append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return
    }
    // Each optional round leads straight to the end when left out: no chain of choices to follow.
    var splits: [Int] = []
    for _ in minimum..<maximum {
      splits.append(instructions.count)
      try append(.split(0, 0))
      try emit(part)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }

  private mutating func number(of set: ScalarSet) throws(PatternError) -> Int {
    if let number = numbers[set] { return number }
    guard sets.count < Limits.sets else {
      throw .tooLarge(reason: "the pattern has more than \(Limits.sets) different sets of characters")
    }
    sets.append(set)
    numbers[set] = sets.count - 1
    return sets.count - 1
  }
}
