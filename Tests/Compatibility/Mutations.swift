import Generator
import JSON
import Testing

/// A document of which one thing was taken away or is written otherwise.
struct Mutation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let document: JSONValue

  /// `rules/everything.yaml`, which says as much as a contract can.
  static let origin: JSONValue = {
    let file = "\(RuleCases.root)/rules/everything.yaml"
    guard let bytes = try? Files.read(file), let document = try? Document(bytes, file: file) else { return .null }
    return document.json
  }()

  /// The contract that it is a document of.
  static let contract: Contract? = try? CompatibilityTests.contract(origin)

  /// Every member and element taken away, and every word, number and flag written otherwise.
  static let all: [Mutation] = places(in: origin, []).flatMap { path in
    let name = path.joined(separator: "/")
    var mutations = [Mutation(testDescription: "without \(name)", document: changed(origin, path[...]) { _ in nil })]
    let other = changed(origin, path[...]) { $0.other ?? $0 }
    if other != origin { mutations.append(Mutation(testDescription: "another \(name)", document: other)) }
    return mutations
  }

  private static func places(in value: JSONValue, _ path: [String]) -> [[String]] {
    let parts: [(String, JSONValue)] =
      value.members?.map { ($0.name, $0.value) } ?? value.array?.enumerated().map { ("\($0.offset)", $0.element) } ?? []
    return parts.flatMap { [path + [$0.0]] + places(in: $0.1, path + [$0.0]) }
  }

  private static func changed(
    _ value: JSONValue, _ path: ArraySlice<String>, _ change: (JSONValue) -> JSONValue?
  ) -> JSONValue {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    func next(_ part: JSONValue) -> JSONValue? { rest.isEmpty ? change(part) : changed(part, rest, change) }
    if let members = value.members {
      return .object(
        members.compactMap { member in
          member.name == step ? next(member.value).map { .init(member.name, $0) } : member
        })
    }
    let elements = value.array ?? []
    return .array(elements.enumerated().compactMap { "\($0.offset)" == step ? next($0.element) : $0.element })
  }

  /// What means the same as before: a part that the rest implies, what is so where nothing is said, and the release, of
  /// which only a lower one is told.
  static let void: Set<String> = [
    "another openapi", "without info/version", "another info/version",
    "without paths//things/{id}/parameters/0/required", "another paths//things/{id}/parameters/0/required",
    "without paths//things/{id}/put/parameters/0/explode",
    "without components/schemas/Thing/properties/kind/type",
    "without components/schemas/Thing/properties/state/type",
    "without components/schemas/Thing/properties/both/allOf/1/type",
  ]
}

extension JSONValue {
  /// Another value of its kind; nil of objects and arrays, whose parts are changed.
  fileprivate var other: JSONValue? {
    switch kind {
    case .string: string.map { .string($0 + "x") }
    case .boolean: bool.map { .bool(!$0) }
    case .number: integer.map { .integer($0 + 1) } ?? double.map { .number($0 + 1) }
    case .null, .array, .object: nil
    }
  }
}

@Suite("Changes of every kind, one at a time")
struct Mutations {
  @Test("There are many") func many() { #expect(Mutation.all.count > 500) }

  @Test("None is overlooked, either way round", arguments: Mutation.all)
  func found(_ mutation: Mutation) throws {
    let base = try #require(Mutation.contract)
    // What is no contract any more is none that could be compared.
    guard let revision = try? contract(mutation.document) else { return }
    let isVoid = Mutation.void.contains(mutation.testDescription)
    for comparison in [
      Comparison(from: base, to: revision, today: today), Comparison(from: revision, to: base, today: today),
    ] {
      let found = comparison.findings.map(\.rule.name).filter { !$0.hasPrefix("release-") }
      #expect(found.isEmpty == isVoid, "\(found)")
    }
  }
}
