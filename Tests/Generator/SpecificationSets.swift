import Testing

@Suite("What OpenAPI allows and forbids")
struct SpecificationSets {
  private static let versions = ["3.0", "3.1"]

  @Test(
    "What the specification allows is accepted",
    arguments: versions.flatMap { CorpusDocument.all(in: "Corpus/Specification/\($0)/pass") })
  func allowed(_ document: CorpusDocument) throws {
    #expect(try document.diagnostics() == [])
  }

  @Test(
    "What it forbids is refused, with its place",
    arguments: versions.flatMap { CorpusDocument.all(in: "Corpus/Specification/\($0)/fail") })
  func forbidden(_ document: CorpusDocument) throws {
    let faults = try document.diagnostics()
    #expect(!faults.isEmpty)
    try document.expectPlaces(of: faults)
  }

  @Test(
    "The examples that the OpenAPI Initiative teaches with are accepted",
    arguments: CorpusDocument.all(in: "Corpus/LearnExamples"))
  func examples(_ document: CorpusDocument) throws {
    #expect(try document.diagnostics() == [])
  }

  @Test("Both versions have documents of both kinds")
  func present() {
    for version in SpecificationSets.versions {
      #expect(CorpusDocument.all(in: "Corpus/Specification/\(version)/pass").count > 20)
      #expect(CorpusDocument.all(in: "Corpus/Specification/\(version)/fail").count > 100)
    }
    #expect(CorpusDocument.all(in: "Corpus/LearnExamples").count == 18)
  }
}
