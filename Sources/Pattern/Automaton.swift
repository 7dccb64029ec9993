/// A program as a deterministic automaton, complete and immutable: one look into a table for each character.
final class Automaton: Sendable {
  private let alphabet: Alphabet
  /// The next state: `table[state * alphabet.count + class]`.
  private let table: [UInt16]
  /// Whether a text that ends in the state matches.
  private let verdicts: [Bool]

  /// No match can follow.
  private static let dead: UInt16 = 0
  /// A part matches, whatever follows.
  private static let matched: UInt16 = 1
  private static let start: UInt16 = 2

  /// Nil when the automaton would be large: some patterns have exponentially many states.
  init?(_ program: Program) {
    var simulation = Simulation(program)
    let classes = program.alphabet.count
    let most = min(Limits.tableEntries / classes, Int(UInt16.max))
    var fronts: [Simulation.Front] = [simulation.start]
    var numbers: [Simulation.Front: UInt16] = [:]
    var table = [UInt16](repeating: Automaton.dead, count: classes)
    table += [UInt16](repeating: Automaton.matched, count: classes)
    var verdicts = [false, true]
    var current = 0
    while current < fronts.count {
      let front = fronts[current]
      current += 1
      for next in 0..<classes {
        guard simulation.steps < Limits.buildingSteps else { return nil }
        guard case .front(var reached) = simulation.step(front, next) else {
          table.append(Automaton.matched)
          continue
        }
        if reached.states.isEmpty {
          table.append(Automaton.dead)
          continue
        }
        reached.states.sort()
        if let number = numbers[reached] {
          table.append(number)
          continue
        }
        let number = UInt16(fronts.count) + Automaton.start
        guard Int(number) < most else { return nil }
        numbers[reached] = number
        fronts.append(reached)
        table.append(number)
      }
      if case .match = simulation.step(front, nil) { verdicts.append(true) } else { verdicts.append(false) }
    }
    self.alphabet = program.alphabet
    self.table = table
    self.verdicts = verdicts
  }

  func matches(_ text: UnsafeRawBufferPointer) -> Bool {
    let classes = alphabet.count
    var state = Automaton.start
    var index = 0
    while index < text.count {
      state = table[Int(state) * classes + alphabet.nextClass(text, &index)]
      if state <= Automaton.matched { break }
    }
    return verdicts[Int(state)]
  }
}
