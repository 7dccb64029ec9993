import JSON
import Testing

@testable import Generator

/// A document of which one thing was taken away or is written otherwise.
struct Mutation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The document as it was.
  let origin: JSONValue
  /// As it was read.
  let base: Contract
  let document: JSONValue
  /// Whether people alone read what is another there.
  let isForReaders: Bool

  /// Documents that together say as much as a contract can.
  static let files = ["margins", "meaning", "old"].map { "\(RuleCases.root)/rules/mutated/\($0).yaml" }

  /// Of each document, every member and element taken away, and every word, number and flag written otherwise.
  static let all: [Mutation] = files.flatMap { file -> [Mutation] in
    guard let origin = try? Document(Files.read(file), file: file).json, let base = try? contract(origin) else {
      return []
    }
    return places(in: origin, []).flatMap { path in
      func mutation(_ change: String, _ document: JSONValue) -> Mutation {
        Mutation(
          testDescription: "\(change) \(path.joined(separator: "/"))", origin: origin, base: base, document: document,
          isForReaders: path.contains(where: readable.contains) && !path.contains("properties"))
      }
      let other = changed(origin, path[...]) { $0.other ?? $0 }
      return [mutation("without", changed(origin, path[...]) { _ in nil })]
        + (other == origin ? [] : [mutation("another", other)])
    }
  }

  private static let readable: Set<String> = [
    "title", "summary", "description", "contact", "license", "termsOfService", "externalDocs", "$comment", "example",
    "examples", "x-enum-descriptions", "bearerFormat", "server",
  ]

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
    "another openapi", "without info/version", "another info/version", "without jsonSchemaDialect",
    "without paths//things/{id}/post/parameters/1/style", "another paths//things/{id}/post/parameters/1/style",
    "without paths//things/{id}/post/parameters/1/explode", "another paths//things/{id}/post/parameters/1/explode",
    "without components/parameters/Id/required", "another components/parameters/Id/required",
    "without components/requestBodies/Thing/content/application/x-www-form-urlencoded/encoding/list/explode",
    "without components/schemas/Thing/properties/hue/type",
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
  @Test("There are many") func many() { #expect(Mutation.all.count > 1100) }

  @Test("They touch each field and keyword that may be written")
  func complete() {
    let touched = Set(Mutation.all.map { String($0.testDescription.split { $0 == "/" || $0 == " " }.last ?? "") })
    let fields = ObjectKind.allCases.flatMap(\.fields).map(\.name)
    let idle: Set = ["$id", "$schema", "$anchor", "$dynamicAnchor", "$vocabulary"]
    let methods = Set(ObjectKind.methods).subtracting(["get", "put", "post"])
    let missing = Set(fields + Keyword.all.map(\.name)).subtracting(touched).subtracting(idle).subtracting(methods)
    #expect(missing.sorted() == [])
  }

  @Test("None is overlooked, either way round", arguments: Mutation.all)
  func found(_ mutation: Mutation) throws {
    let base = mutation.base
    // What is no contract any more is none that could be compared.
    guard let revision = try? contract(mutation.document) else { return }
    let isVoid = Mutation.void.contains(mutation.testDescription)
    for comparison in [
      Comparison(from: base, to: revision, today: today), Comparison(from: revision, to: base, today: today),
    ] {
      let found = comparison.findings.filter { !$0.rule.name.hasPrefix("release-") }
      #expect(found.isEmpty == isVoid, "\(found.map(\.text))")
      if mutation.isForReaders { #expect(found.allSatisfy { $0.level == .editorial }, "\(found.map(\.text))") }
    }
  }
}
