import Generator
import Testing
import YAML

/// A document that was not written for this compiler.
struct CorpusDocument: CustomTestStringConvertible, Sendable {
  /// Relative to these tests.
  let path: String

  var testDescription: String { path }

  /// All documents below a folder of these tests.
  static func all(in folder: String) -> [CorpusDocument] {
    Files.below("\(Case.root)/\(folder)").filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
      .map { CorpusDocument(path: "\(folder)/\($0)") }
  }

  func text() throws -> [UInt8] { try Files.read("\(Case.root)/\(path)") }

  /// What the compiler says of the document by itself; empty where it accepts it.
  func diagnostics() throws -> [Diagnostic] {
    do {
      _ = try Contract(Document(text(), file: path), rules: .document)
      return []
    } catch let faults as Diagnostics {
      return faults.all.filter { $0.kind != .warning }
    }
  }

  /// Holds that each fault stands at a place that the document has, and says something.
  func expectPlaces(of faults: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let lines = try text().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for fault in faults {
      let line = fault.position.line
      #expect(fault.file == path, "\(fault)", sourceLocation: sourceLocation)
      // What ends too early is told behind the last character.
      #expect((1...lines.count + 1).contains(line), "\(fault)", sourceLocation: sourceLocation)
      let columns = line <= lines.count ? lines[max(line, 1) - 1].count + 1 : 1
      #expect((1...columns).contains(fault.position.column), "\(fault)", sourceLocation: sourceLocation)
      #expect(!fault.message.isEmpty, sourceLocation: sourceLocation)
    }
  }
}
