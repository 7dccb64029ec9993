import JSON

/// A value that equals another as JSON Schema has it: numbers by value, objects whatever the order of their members.
struct ExactValue: Hashable, Sendable {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  static func == (left: ExactValue, right: ExactValue) -> Bool { equal(left.value, right.value) }

  private static func equal(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
      return ExactNumber(left) == ExactNumber(right)
    case (.string(let left), .string(let right)): return ExactText(left) == ExactText(right)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { equal($0, $1) }
    case (.object(let left), .object(let right)): return equal(left, right)
    default: return false
    }
  }

  private static func equal(_ left: [JSONValue.Member], _ right: [JSONValue.Member]) -> Bool {
    guard left.count == right.count else { return false }
    // Most often the order is the same.
    guard let first = zip(left, right).enumerated().first(where: { ExactText($1.0.name) != ExactText($1.1.name) })
    else {
      return zip(left, right).allSatisfy { equal($0.value, $1.value) }
    }
    guard zip(left, right).prefix(first.offset).allSatisfy({ equal($0.value, $1.value) }) else { return false }
    let others = Dictionary(right[first.offset...].map { (ExactText($0.name), $0.value) }) { $1 }
    return left[first.offset...].allSatisfy { member in
      others[ExactText(member.name)].map { equal(member.value, $0) } ?? false
    }
  }

  func hash(into hasher: inout Hasher) { Self.hash(value, into: &hasher, levels: 8) }

  /// - Parameter levels: how deep to look; what differs further down is told apart by comparison alone.
  private static func hash(_ value: JSONValue, into hasher: inout Hasher, levels: Int) {
    switch value {
    case .null: hasher.combine(0)
    case .bool(let flag): hasher.combine(flag)
    case .integer, .number: hasher.combine(ExactNumber(value))
    case .string(let text): hasher.combine(ExactText(text))
    case .array(let elements):
      hasher.combine(elements.count)
      guard levels > 0 else { return }
      for element in elements { hash(element, into: &hasher, levels: levels - 1) }
    case .object(let members):
      hasher.combine(members.count)
      guard levels > 0 else { return }
      // A sum, for the order must not count.
      var sum = 0
      for member in members {
        var one = Hasher()
        one.combine(ExactText(member.name))
        hash(member.value, into: &one, levels: levels - 1)
        sum &+= one.finalize()
      }
      hasher.combine(sum)
    }
  }
}
