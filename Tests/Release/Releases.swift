import ChildProcess
import Testing

/// Each test is a script in the folder that it names, and what a person sees of it in a file beside it.
@Suite(.throwAwayKeys)
struct Releases {
  @Test("this repository could be released: its complete versions are sealed, and the program has a release's number")
  func ourselves() async throws {
    let script =
      "source Scripts/release-rules.bash; seal_faults HEAD; echo v$(program_release HEAD) | grep -Ev $tag_form"
    let (_, output, errors) = try await ChildProcess.run(
      ["bash", "-c", script], directory: "\(ScratchRepository.tests)/../..", within: .seconds(120))
    #expect(output == "" && errors == "")
  }

  @Test("what is clean, checked, sealed and told of becomes a tag that proves it", arguments: Scenario.all("released"))
  func released(_ scenario: Scenario) async throws {
    try await ScratchRepository.with { repository in
      let (exit, output) = try await repository.run(scenario.script)
      #expect(exit == .status(0))
      let shown = scenario.shown(output)
      #expect(try shown == expected("\(scenario.name).txt", for: shown))
    }
  }

  @Test("anything else is refused, with the reason, and makes no tag", arguments: Scenario.all("refused"))
  func refused(_ scenario: Scenario) async throws {
    try await ScratchRepository.with { repository in
      let (exit, output) = try await repository.run(scenario.script)
      #expect(exit != .status(0))
      let shown = scenario.shown(output)
      #expect(try shown == expected("\(scenario.name).txt", for: shown))
      #expect(try await repository.run("git tag --list v202602").output.isEmpty)
    }
  }

  @Test(
    "a tag that is no release, or no longer the one that was made, is told from one",
    arguments: Scenario.all("disproved"))
  func disproved(_ scenario: Scenario) async throws {
    try await ScratchRepository.with { repository in
      let (exit, output) = try await repository.run(scenario.script)
      #expect(exit != .status(0))
      let shown = scenario.shown(output)
      #expect(try shown == expected("\(scenario.name).txt", for: shown))
    }
  }
}
