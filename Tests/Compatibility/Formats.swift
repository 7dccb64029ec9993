import ChildProcess
import Generator
import JSON
import Testing

@Suite("How a comparison is told")
struct Formats {
  private func example() throws -> Comparison {
    func contract(_ name: String) throws -> Contract {
      try Contract(Document(Files.read("\(RuleCases.root)/expected/\(name)"), file: name), rules: .comparison)
    }
    return Comparison(from: try contract("base.yaml"), to: try contract("revision.yaml"), today: today)
  }

  @Test("For a person at a terminal")
  func text() throws {
    let text = ComparisonText(try example()).text
    #expect(try text == expected("expected/comparison.txt", for: text))
  }

  @Test("For a comment on a change")
  func markdown() throws {
    let text = ComparisonMarkdown(try example()).text
    #expect(try text == expected("expected/comparison.md", for: text))
  }

  @Test("For programs: each member that is promised, and the same text")
  func json() throws {
    let comparison = try example()
    let text = ComparisonJSON(comparison).text
    #expect(try text == expected("expected/comparison.json", for: text))
    let json = try JSONValue(parsing: text)
    #expect(json["verdict"]?.string == "breaking")
    let findings = try #require(json["findings"]?.array)
    #expect(findings.map { $0["text"]?.string } == comparison.findings.map(\.text))
    for finding in findings {
      #expect(Rule(rawValue: finding["rule"]?.string ?? "") != nil)
      #expect(Level(rawValue: finding["level"]?.string ?? "") != nil)
      #expect(finding["pointer"]?.string?.hasPrefix("/") ?? false)
      for side in ["base", "revision"] {
        #expect(finding[side]?["file"]?.string == "\(side).yaml")
        #expect(finding[side]?["line"]?.integer ?? 0 > 0)
        #expect(finding[side]?["column"]?.integer ?? 0 > 0)
      }
    }
    #expect(findings[0]["operation"]?.string == "GET /things")
  }

  @Test("A change in a shared schema is told once, with the operations that reach it")
  func once() throws {
    let findings = try example().findings.filter { $0.change == "type number → integer" }
    #expect(findings.map(\.subject) == ["Thing.disks[].size", "Thing.disks[].size"])
    #expect(findings.map(\.breaks) == [.sender, .none])
    #expect(
      findings.map { $0.reached.map(\.via) } == [
        ["body Thing.disks[].size"], ["answer 200 ThingList.items[].disks[].size"],
      ])
  }

  @Test("What is the same is said to be")
  func same() throws {
    let comparison = try comparison(RuleCases.document(nil), RuleCases.document(nil))
    #expect(ComparisonText(comparison).text == "same: both documents mean the same\n")
    #expect(ComparisonJSON(comparison).text == "{\"verdict\":\"same\",\"findings\":[]}\n")
    #expect(ComparisonMarkdown(comparison).text == "### API: same\n\nBoth documents mean the same.\n")
  }
}

@Suite("gwm-api diff")
struct DiffCommand {
  static let program = "\(buildFolder)/gwm-api"

  /// Arguments, those with a dot of files in `expected/`, and the exit code.
  static let codes: [(arguments: String, code: Int32)] = [
    ("base.yaml revision.yaml", 1),
    ("base.yaml revision.yaml --fail-on additive", 1),
    ("base.yaml revision.yaml --fail-on never", 0),
    ("base.yaml base.yaml --fail-on additive", 0),
    ("revision.yaml additive.yaml", 0),
    ("revision.yaml additive.yaml --fail-on suspicious", 0),
    ("revision.yaml additive.yaml --fail-on additive --format json", 1),
    ("base.yaml", 2),
    ("base.yaml nowhere.yaml", 2),
    ("base.yaml comparison.txt", 2),
    ("base.yaml revision.yaml --fail-on sometimes", 2),
    ("base.yaml revision.yaml --format xml", 2),
  ]

  @Test("The exit code says whether the verdict reaches the limit, or what could not be read", arguments: codes)
  func code(_ arguments: String, _ code: Int32) async throws {
    let words = arguments.split(separator: " ").map { word in
      word.contains(".") ? "\(RuleCases.root)/expected/\(word)" : String(word)
    }
    let result = try await ChildProcess.run([DiffCommand.program, "diff"] + words, within: .seconds(120))
    #expect(result.exit == .status(code))
    #expect(result.errors.isEmpty == (code != 2))
  }
}
