import Codec
import JSON
import JSONSchema
import Testing

@testable import Generator

@Suite("What is compiled of each construct")
struct Constructs {
  @Test("Its Swift is what a person has reviewed, and what these tests compile", arguments: Family.all)
  func compiled(_ family: Family) throws {
    let files = try files(family)
    for (path, text) in files { #expect(try text == expected(path, for: text), "\(path)") }
    let folder = "\(Family.root)/Generated/\(family.folder)"
    let leftovers = Files.below(folder).filter { files["Generated/\(family.folder)/\($0)"] == nil }
    if isUpdating { for leftover in leftovers { try Files.remove("\(folder)/\(leftover)") } }
    #expect(isUpdating || leftovers == [])
  }

  @Test("No Swift is left of a family that is gone")
  func noLeftovers() {
    let folders = Set(Files.below("\(Family.root)/Generated").map { $0.prefix { $0 != "/" } })
    #expect(folders == Set(Family.all.map { $0.folder[...] }))
  }

  @Test("Values that fit are read and written again", arguments: Family.all)
  func right(_ family: Family) throws {
    for construct in try family.constructs() {
      let codec = try #require(CompiledCodec.of(construct.name, in: family), "\(construct.name)")
      for value in construct.right {
        #expect(construct.schema.faults(in: value) == [], "\(construct.name): \(value.text)")
        #expect(try codec.verdict(value, construct.schema) == .accepted, "\(construct.name): \(value.text)")
      }
    }
  }

  @Test("Values that do not fit are refused, with the place", arguments: Family.all)
  func wrong(_ family: Family) throws {
    for construct in try family.constructs() {
      let codec = try #require(CompiledCodec.of(construct.name, in: family), "\(construct.name)")
      for (pointer, value) in construct.wrong {
        #expect(!construct.schema.accepts(value), "\(construct.name): \(value.text)")
        guard case .refused(let faults) = try codec.verdict(value, construct.schema) else {
          Issue.record("\(construct.name) accepts \(value.text)")
          continue
        }
        #expect(faults.contains { $0.pointer == pointer }, "\(construct.name) on \(value.text): \(faults)")
      }
    }
  }

  @Test(
    "The codec and the schema agree on any value", .timeLimit(.minutes(60)), arguments: Family.all)
  func agreement(_ family: Family) throws {
    for construct in try family.constructs() {
      let codec = try #require(CompiledCodec.of(construct.name, in: family), "\(construct.name)")
      var mutation = Mutation(of: construct.right + construct.wrong.map(\.value), seed: construct.name)
      var disagreements: [String] = []
      var accepted = 0
      for _ in 0..<400 {
        let value = mutation.next()
        let fits = construct.schema.accepts(value)
        do {
          let verdict = try codec.verdict(value, construct.schema)
          if verdict == .accepted { accepted += 1 }
          guard (verdict == .accepted) != fits else { continue }
          disagreements.append("\(value.text): schema \(construct.schema.faults(in: value)), codec \(verdict)")
        } catch {
          disagreements.append("\(value.text): \(error)")
        }
      }
      #expect(disagreements.isEmpty, "\(construct.name): \(disagreements.count), such as \(disagreements.prefix(3))")
      #expect(construct.right.isEmpty || accepted > 0, "\(construct.name): no value was accepted")
    }
  }

  @Test(
    "What only its innermost value tells apart is read at any depth that documents may have", .timeLimit(.minutes(60)))
  func deepChoices() throws {
    func nested(_ innermost: String, _ end: String = "}") -> [UInt8] {
      let depth = 120
      let start = String(repeating: #"{"inside":"#, count: depth)
      return Array((start + innermost + String(repeating: end, count: depth)).utf8)
    }
    let given = nested("7", #","middle":1}"#)
    #expect(try JSONValue(parsing: Knot(json: given).json) == JSONValue(parsing: given))
    #expect(try JSONValue(parsing: ExclusiveKnot(json: given).json) == JSONValue(parsing: given))
    #expect(throws: JSONReadingError.self) { try Knot(json: nested("true")) }
    #expect(throws: JSONReadingError.self) { try ExclusiveKnot(json: nested("7")) }
  }

  /// The generated files of a family, their paths relative to these tests.
  private func files(_ family: Family) throws -> [String: String] {
    let contract = try family.contract()
    let folder = "Generated/\(family.folder)"
    let prefix = "Sources/Constructs/Schemas/"
    var files = ["\(folder)/\(family.folder)Codecs.swift": CodecTable(contract: contract, family: family).text]
    for file in CompiledPackage(contract, module: "Constructs", runtime: "").files() where file.path.hasPrefix(prefix) {
      files["\(folder)/\(file.path.dropFirst(prefix.count))"] = file.text
    }
    return files
  }
}
