import JSON

/// Values near those that a schema has been given: of a fixed sequence, so that a failure can be repeated.
struct Mutation {
  private let seeds: [JSONValue]
  /// Parts of all seeds, and what differs from any schema in one way.
  private let pieces: [JSONValue]
  private var random: Sequence64

  init(of seeds: [JSONValue], seed: String) {
    self.seeds = seeds.isEmpty ? [.object([])] : seeds
    pieces = Mutation.strangers + seeds.flatMap(Mutation.parts)
    random = Sequence64(state: seed.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
  }

  private static let strangers: [JSONValue] = [
    .null, .bool(true), .bool(false), .integer(0), .integer(1), .integer(-1), .number(0.5), .number(1), .string(""),
    .string("a"), .string("ab"), .string("🙂"), .array([]), .object([]), .array([.integer(1)]), .integer(2_147_483_648),
    .object([.init("a", .integer(1))]), .number(1234.75),
  ]

  private static func parts(_ value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): [value] + elements.flatMap(parts)
    case .object(let members): [value] + members.flatMap { parts($0.value) }
    default: [value]
    }
  }

  /// A seed with one to three changes.
  mutating func next() -> JSONValue {
    var value = pick(seeds)
    for _ in 0..<Int.random(in: 1...3, using: &random) { value = changed(value) }
    return value
  }

  private mutating func pick(_ values: [JSONValue]) -> JSONValue { values.randomElement(using: &random) ?? .null }

  private mutating func changed(_ value: JSONValue) -> JSONValue {
    if Int.random(in: 0..<5, using: &random) == 0 { return pick(pieces) }
    switch value {
    case .object(let members): return .object(changed(members))
    case .array(var elements):
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !elements.isEmpty: elements.removeLast()
      case 1: elements.append(elements.randomElement(using: &random) ?? pick(pieces))
      case 2: elements.append(pick(pieces))
      default:
        guard let index = elements.indices.randomElement(using: &random) else { break }
        elements[index] = changed(elements[index])
      }
      return .array(elements)
    case .integer(let number): return .integer(number &+ Int64.random(in: -2...2, using: &random))
    case .number(let number): return .number(number + (pick([.number(1), .number(-0.5), .number(0.01)]).double ?? 0))
    case .string(let text): return .string(changed(text))
    case .bool(let flag): return .bool(!flag)
    case .null: return pick(pieces)
    }
  }

  /// One member less, one more, or one changed; never the same name twice.
  private mutating func changed(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    var members = members
    let index = members.indices.randomElement(using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      if let index { members.remove(at: index) }
    case 1:
      let others = seeds.flatMap { $0.members ?? [] }
      let other = others.randomElement(using: &random) ?? .init("other", .integer(1))
      members.removeAll { $0.name == other.name }
      members.append(other)
    case 2:
      let name = ["other", "x_other", "a", "b", "A"].randomElement(using: &random) ?? ""
      members.removeAll { $0.name == name }
      members.append(.init(name, pick(pieces)))
    default:
      if let index { members[index] = .init(members[index].name, changed(members[index].value)) }
    }
    return members
  }

  private mutating func changed(_ text: String) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: String(text.dropLast())
    case 1: text + "a"
    case 2: text + text
    default: String(text.dropFirst())
    }
  }
}
