import JSON
import Testing

@testable import Conformance

@Suite("A published contract is compared by its meaning")
struct PublicationComparisonTests {
  private func difference(_ theirs: String, _ ours: String) throws -> String? {
    try PublicationComparison.difference(of: JSONValue(parsing: theirs), from: JSONValue(parsing: ours))
  }

  @Test(
    "Prose, the release and the order of members mean nothing",
    arguments: [
      (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#),
      (#"{"description":"x","a":1}"#, #"{"a":1}"#),
      (#"{"info":{"title":"T","version":"1.0.3"}}"#, #"{"info":{"title":"T","version":"1.0.0"}}"#),
      (#"{"schema":{"type":"string","examples":["a"]}}"#, #"{"schema":{"type":"string"}}"#),
    ])
  func same(_ theirs: String, _ ours: String) throws {
    #expect(try difference(theirs, ours) == nil)
  }

  @Test(
    "Everything else does",
    arguments: [
      (#"{"paths":{}}"#, #"{"paths":{"/a":{}}}"#, "the published contract lacks /paths//a"),
      (#"{"paths":{"/a":{}}}"#, #"{"paths":{}}"#, "the published contract has /paths//a besides"),
      (#"{"maximum":10}"#, #"{"maximum":9}"#, "the published contract differs at /maximum"),
      (#"{"enum":["a"]}"#, #"{"enum":["a","b"]}"#, "the published contract differs at /enum"),
      // A member that is called as prose is, and is none.
      (
        #"{"properties":{}}"#, #"{"properties":{"summary":{"type":"string"}}}"#,
        "the published contract lacks /properties/summary"
      ),
    ])
  func another(_ theirs: String, _ ours: String, _ told: String) throws {
    #expect(try difference(theirs, ours) == told)
  }
}
