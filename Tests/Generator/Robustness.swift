import Generator
import Testing

@Suite("Whatever a document says")
struct Robustness {
  /// What takes the place of a value.
  private static let replacements: [String?] = [nil, "[7]", "null", "{$ref: '#/components/schemas/Thing'}"]

  @Test("The compiler refuses it or compiles it", arguments: ["operations", "everything"], replacements.indices)
  func mutations(_ name: String, _ index: Int) throws {
    let path = "\(Case.root)/positive/\(name).yaml"
    let lines = String(decoding: try Files.read(path), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var refused = 0
    for line in lines.indices {
      guard let mutated = mutation(of: lines, at: line, by: Robustness.replacements[index]) else { continue }
      do throws(Diagnostics) {
        let contract = try Contract(Document(Array(mutated.utf8), file: "v1.0.yaml"))
        #expect(!SwiftOutput(contract).files().isEmpty)
      } catch {
        #expect(!error.all.isEmpty)
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test("A document that ends anywhere is refused, or compiled as far as it goes")
  func truncation() throws {
    let bytes = try Files.read("\(Case.root)/positive/operations.yaml")
    for end in stride(from: 0, to: bytes.count, by: 397) {
      do throws(Diagnostics) {
        _ = try Contract(Document(Array(bytes[..<end]), file: "v1.0.yaml"))
      } catch {
        #expect(!error.all.isEmpty)
      }
    }
  }

  /// Ways in which a schema leads on to another.
  private static let links = [
    "{$ref: '%'}", "{allOf: [{$ref: '%'}]}", "{type: array, items: {$ref: '%'}}",
    "{type: object, additionalProperties: {$ref: '%'}}",
  ]

  @Test(
    "Thousands of schemas may lead from one to the next, to an end, to nothing or round in a circle",
    .timeLimit(.minutes(60)), arguments: links, ["s1500", "none", "s0"])
  func chains(_ link: String, _ end: String) throws {
    let names = (0..<1500).map { "s\($0)" }
    let rows = zip(names, names.dropFirst() + [end]).map { name, next in
      "    \(name): " + link.replacing("%", with: "#/components/schemas/\(next)")
    }
    let text =
      "openapi: 3.1.0\ninfo: {title: Chain, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
      + rows.joined(separator: "\n") + "\n    s1500: {type: string}\n"
    do throws(Diagnostics) {
      let contract = try Contract(Document(Array(text.utf8), file: "chain.yaml"), rules: .specification)
      #expect(end != "none" && !CompiledPackage(contract, module: "Chain", runtime: ".").files().isEmpty)
    } catch {
      // What leads nowhere is told where it stands, what goes round wherever it is met.
      #expect(end == "none" ? error.all.count == 1 : end == "s0", "\(error.all.prefix(3))")
    }
  }

  @Test(
    "Each of many schemas may lead to the one before it twice", .timeLimit(.minutes(60)),
    arguments: ["allOf: [%, %]", "anyOf: [%, %]", "oneOf: [%, %]", "properties: {a: %, b: %}", "items: {items: %}"])
  func doubling(_ link: String) throws {
    let rows = (1...40).map { number in
      "    s\(number): {" + link.replacing("%", with: "{$ref: '#/components/schemas/s\(number - 1)'}") + "}"
    }
    let text =
      "openapi: 3.1.0\ninfo: {title: Doubling, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
      + "    s0: {type: object, properties: {a: {type: string}}}\n" + rows.joined(separator: "\n")
    let contract = try Contract(Document(Array(text.utf8), file: "doubling.yaml"), rules: .specification)
    #expect(!CompiledPackage(contract, module: "Doubling", runtime: ".").files().isEmpty)
  }

  /// The text with the value of a line replaced, or without the line; nil where the line has no value.
  private func mutation(of lines: [Substring], at index: Int, by replacement: String?) -> String? {
    var lines = lines
    if let replacement {
      guard let colon = lines[index].firstRange(of: ": ") else { return nil }
      lines[index] = lines[index][..<colon.upperBound] + replacement
    } else {
      lines.remove(at: index)
    }
    return lines.joined(separator: "\n")
  }
}
