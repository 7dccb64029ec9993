import Generator
import Testing

@Suite("What is wrong with a contract")
struct Refusals {
  @Test("Each fault is told with its place, its kind and its rule", arguments: Case.all(in: "negative"))
  func diagnostics(_ given: Case) throws {
    let found = try given.diagnostics()
    #expect(!found.isEmpty)
    let text = found.map { "\($0)\n" }.joined()
    #expect(try text == expected("negative/\(given.name).txt", for: text))
  }

  @Test("Faults come in the order of the text, none of them twice", arguments: Case.all(in: "negative"))
  func order(_ given: Case) throws {
    let found = try given.diagnostics()
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.position <= $1.position })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test("What the specification says of a document of others is told", arguments: Case.all(in: "refused"))
  func documents(_ given: Case) throws {
    let document = try given.document()
    let read = { (path: String) throws in try Files.read("\(Case.root)/refused/\(path)") }
    do throws(Diagnostics) {
      _ = try Contract(document, rules: .specification, reading: read)
      Issue.record("\(given.name) is accepted")
    } catch {
      let text = error.all.map { "\($0)\n" }.joined()
      #expect(try text == expected("refused/\(given.name).txt", for: text))
    }
  }

  @Test("Every expectation belongs to a document", arguments: ["negative", "refused"])
  func noLeftovers(_ folder: String) {
    let names = Set(Case.all(in: folder).map(\.name))
    let expectations = Files.below("\(Case.root)/\(folder)").filter { $0.hasSuffix(".txt") }
    #expect(Set(expectations.map { String($0.dropLast(".txt".count)) }) == names)
  }
}
