/// A program as a deterministic automaton, complete and immutable: one look into a table for each character.
final class Automaton: Sendable {
  private let alphabet: Alphabet
  /// A row for each state, which is known by where its row begins: the row of the next one is `table[row + class]`.
  private let table: [UInt16]
  /// Whether a text that ends in the state matches.
  private let verdicts: [Bool]

  /// The number of the state from which no match can follow.
  private static let dead = 0
  /// The number of the state in which a part matches, whatever follows.
  private static let matched = 1
  private static let start = 2

  /// Nil when the automaton would be large: some patterns have exponentially many states.
  init?(_ program: Program) {
    var simulation = Simulation(program)
    let classes = program.alphabet.count
    let most = Limits.tableEntries / classes
    guard Automaton.start < most else { return nil }
    func row(_ number: Int) -> UInt16 { UInt16(number * classes) }
    var fronts: [Simulation.Front] = [simulation.start]
    var rows: [Simulation.Front: UInt16] = [:]
    var table = [UInt16](repeating: row(Automaton.dead), count: classes)
    table += [UInt16](repeating: row(Automaton.matched), count: classes)
    var verdicts = [false, true]
    var current = 0
    while current < fronts.count {
      let front = fronts[current]
      current += 1
      for next in 0..<classes {
        guard simulation.steps < Limits.buildingSteps else { return nil }
        guard case .front(var reached) = simulation.step(front, next) else {
          table.append(row(Automaton.matched))
          continue
        }
        if reached.states.isEmpty {
          table.append(row(Automaton.dead))
          continue
        }
        reached.states.sort()
        if let known = rows[reached] {
          table.append(known)
          continue
        }
        let number = fronts.count + Automaton.start
        guard number < most else { return nil }
        rows[reached] = row(number)
        fronts.append(reached)
        table.append(row(number))
      }
      if case .match = simulation.step(front, nil) { verdicts.append(true) } else { verdicts.append(false) }
    }
    self.alphabet = program.alphabet
    self.table = table
    self.verdicts = verdicts
  }

  func matches(_ text: UnsafeRawBufferPointer) -> Bool {
    let classes = alphabet.count
    let last = Automaton.matched * classes
    // Whatever stands in a table is an index of the other: none needs a look.
    return table.withUnsafeBufferPointer { table in
      alphabet.ascii.withUnsafeBufferPointer { ascii in
        var row = Automaton.start * classes
        var index = 0
        while index < text.count {
          let byte = text[index]
          let next: Int
          if byte < 0x80 {
            next = Int(ascii[Int(byte)])
            index &+= 1
          } else {
            next = alphabet.nextClass(text, &index)
          }
          row = Int(table[row &+ next])
          if row <= last { break }
        }
        return verdicts[row / classes]
      }
    }
  }
}
