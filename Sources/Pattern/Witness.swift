/// Texts that show what a pattern means, for tests made from a schema.
extension Pattern {
  /// A shortest text with a length in `lengths` (in characters) that matches, made of plain letters where it can be.
  ///
  /// Nil when there is none, or none is found with reasonable effort.
  public func example(lengths: ClosedRange<Int> = 0...Int.max) -> String? {
    // One way through the program is enough, so each state of a front is followed for itself: no blow-up.
    witness(lengths, matching: true)
  }

  /// A shortest text with a length in `lengths` (in characters) that does not match.
  ///
  /// Nil when all match, or none is found with reasonable effort.
  public func counterexample(lengths: ClosedRange<Int> = 0...Int.max) -> String? {
    witness(lengths, matching: false)
  }

  /// Breadth first over what the simulation tells apart, so the first text found is a shortest.
  private func witness(_ lengths: ClosedRange<Int>, matching: Bool) -> String? {
    var simulation = Simulation(program)
    let letters = representatives(of: program.alphabet)
    var steps = [Step(front: simulation.start, previous: 0, letter: nil)]
    var level = 0..<1
    var length = 0
    // Below the least length a state may be passed again, but not twice at the same length.
    var seen: Set<Simulation.Front?> = []
    while !level.isEmpty, length <= lengths.upperBound {
      if length >= lengths.lowerBound,
        let end = level.first(where: { simulation.ends(steps[$0].front, matching) && isWitness(steps, $0, matching) })
      {
        return text(steps, to: end)
      }
      if length < lengths.lowerBound { seen.removeAll(keepingCapacity: true) }
      let first = steps.count
      for place in level {
        for letter in letters {
          guard simulation.steps + steps.count < Limits.searchSteps else { return nil }
          for front in simulation.follow(steps[place].front, letter.scalarClass, matching)
          where seen.insert(front).inserted {
            steps.append(Step(front: front, previous: place, letter: letter.scalar))
          }
        }
      }
      level = first..<steps.count
      length += 1
    }
    return nil
  }

  /// What the simulation says is all there is to say, but where the pattern looks around: then it knows only what does
  /// not match for certain.
  private func isWitness(_ steps: [Step], _ end: Int, _ matching: Bool) -> Bool {
    looks.isEmpty || !matching || matches(text(steps, to: end))
  }

  private func text(_ steps: [Step], to end: Int) -> String {
    var letters: [Unicode.Scalar] = []
    var place = end
    while let letter = steps[place].letter {
      letters.append(letter)
      place = steps[place].previous
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: letters.reversed())
    return result
  }
}

/// A character of a text in the making; a front of nil has matched already.
private struct Step {
  var front: Simulation.Front?
  var previous: Int
  var letter: Unicode.Scalar?
}

extension Simulation {
  /// Where a text may go on that is to match, or is not to: not at all when that cannot be any more.
  fileprivate mutating func follow(_ front: Front?, _ next: Int, _ matching: Bool) -> [Front?] {
    guard let front, case .front(var reached) = step(front, next) else { return matching ? [nil] : [] }
    if matching { return reached.states.map { Front(states: [$0], before: reached.before) } }
    reached.states.sort()
    return [reached]
  }

  /// Whether a text that ends here matches, or does not, as sought.
  fileprivate mutating func ends(_ front: Front?, _ matching: Bool) -> Bool {
    guard let front, case .front = step(front, nil) else { return matching }
    return !matching
  }
}

/// A character for each class that has one, the plainest first.
private func representatives(of alphabet: Alphabet) -> [(scalarClass: Int, scalar: Unicode.Scalar)] {
  let plain = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:/ !\"#$%&'()*+,;<=>?@[\\]^`{|}~"
  var taken = [Bool](repeating: false, count: alphabet.count)
  var result: [(scalarClass: Int, scalar: Unicode.Scalar)] = []
  let visible = alphabet.lowerBounds.compactMap(visibleScalar)
  for scalar in Array(plain.unicodeScalars) + visible + alphabet.lowerBounds.compactMap(Unicode.Scalar.init) {
    let scalarClass = alphabet.classOf(scalar.value)
    guard !taken[scalarClass] else { continue }
    taken[scalarClass] = true
    result.append((scalarClass, scalar))
  }
  return result
}

/// The first code point from `lower` on, within a short distance, that people can see.
private func visibleScalar(from lower: UInt32) -> Unicode.Scalar? {
  (max(lower, 0xA1)..<(max(lower, 0xA1) + 64)).lazy.compactMap(Unicode.Scalar.init).first { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    default: true
    }
  }
}
