import JSON
import JSONSchema
import Testing

@Suite("Schemas that were spoiled")
struct MutationTests {
  @Test(
    "A spoiled schema is refused or judges, alike in both ways, and never ends the process", .timeLimit(.minutes(60)))
  func mutations() throws {
    var random = Sequence64(state: 20_261_125)
    let groups = SuiteGroup.all
    let pieces = groups.map(\.schema) + groups.flatMap(\.tests).map(\.data)
    var accepted = 0
    for _ in 0..<3_000 {
      guard let group = groups.randomElement(using: &random) else { continue }
      let spoiled = mutated(group.schema, with: pieces, using: &random)
      guard let schema = try? JSONSchema(spoiled, documents: SuiteGroup.documents) else { continue }
      accepted += 1
      for test in group.tests {
        let value = mutated(test.data, with: pieces, using: &random)
        #expect(schema.accepts(value) == schema.faults(in: value).isEmpty, "\(spoiled.text) on \(value.text)")
      }
    }
    #expect(accepted > 1_000)
  }

  /// `value` with one part of it replaced, left out or said twice.
  private func mutated(_ value: JSONValue, with pieces: [JSONValue], using random: inout Sequence64) -> JSONValue {
    let isHere = Int.random(in: 0..<3, using: &random) == 0
    switch value {
    case .object(var members) where !members.isEmpty && !isHere:
      let index = Int.random(in: 0..<members.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: members.remove(at: index)
      case 1:
        let names = [
          "$ref", "items", "not", "allOf", "properties", "unevaluatedProperties", "$dynamicRef", "$id", "type",
        ]
        members.append(.init(names.randomElement(using: &random) ?? "", pieces.randomElement(using: &random) ?? .null))
      default:
        members[index] = .init(members[index].name, mutated(members[index].value, with: pieces, using: &random))
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty && !isHere:
      let index = Int.random(in: 0..<elements.count, using: &random)
      elements[index] = mutated(elements[index], with: pieces, using: &random)
      if Bool.random(using: &random) { elements.append(elements[index]) }
      return .array(elements)
    default: return pieces.randomElement(using: &random) ?? .null
    }
  }
}
