import Generator
import Testing

@Suite("Documents of the public")
struct PublicDocuments {
  @Test("Each is accepted, or refused with places and reasons", arguments: CorpusDocument.all(in: "Corpus"))
  func judged(_ document: CorpusDocument) throws {
    try document.expectPlaces(of: document.diagnostics())
  }

  /// Documents that once broke the compiler, as `make fuzz` found and shortened them.
  @Test(
    "What once broke the compiler is judged, and compiled where it is sound", .timeLimit(.minutes(60)),
    arguments: CorpusDocument.all(in: "finds"))
  func finds(_ document: CorpusDocument) throws {
    try document.expectPlaces(of: document.diagnostics())
    guard let contract = try? Contract(Document(document.text(), file: document.path), rules: .specification)
    else { return }
    #expect(!CompiledPackage(contract, module: "Found", runtime: ".").files().isEmpty)
  }
}
