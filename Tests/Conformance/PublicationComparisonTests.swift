import Generator
import Testing

@testable import Conformance

@Suite("A published contract is compared by its meaning")
struct PublicationComparisonTests {
  /// A contract whose one operation answers `schema`.
  private func contract(_ schema: String, title: String = "Things", release: String = "1.0.0") throws -> Contract {
    let text = """
      openapi: 3.1.0
      info: {title: \(title), version: \(release)}
      paths:
        /v1.0/things:
          get:
            responses: {"200": {description: Done, content: {application/json: {schema: \(schema)}}}}
      """
    return try Contract(Document(Array(text.utf8), file: "v1.0.yaml"), rules: .comparison)
  }

  @Test("Prose, the release and the order of members mean nothing")
  func same() throws {
    let ours = try contract("{type: object, properties: {a: {type: string}}}")
    let theirs = try contract(
      "{properties: {a: {description: b, type: string}}, type: object}", title: "All", release: "1.0.3")
    #expect(PublicationComparison.complaints(of: theirs, from: ours) == [])
  }

  @Test("Everything else does, and is told with its place")
  func another() throws {
    let ours = try contract("{type: object, properties: {a: {maxLength: 9}, b: {}}}")
    let theirs = try contract("{type: object, properties: {a: {maxLength: 10}}}")
    let place = "the published contract differs"
    #expect(
      PublicationComparison.complaints(of: theirs, from: ours) == [
        "\(place) (breaking) at GET /v1.0/things answer 200.a: maxLength 9 → 10",
        "\(place) (suspicious) at GET /v1.0/things answer 200.b: is gone; it was optional",
      ])
  }

  @Test("Many differences are counted")
  func many() throws {
    let names = (1...8).map { "p\($0): {}" }.joined(separator: ", ")
    let complaints = PublicationComparison.complaints(
      of: try contract("{type: object}"), from: try contract("{type: object, properties: {\(names)}}"))
    #expect(complaints.count == 6)
    #expect(complaints.last == "3 more differences from the published contract")
  }
}
