import JSON
import Testing
import YAML

@testable import Generator

@Suite("What the pages of the house's rules teach")
struct HouseRuleLessons {
  @Test("The contract that the examples change keeps every rule")
  func sound() throws { #expect(try faults(after: "{}") == []) }

  @Test("What a page calls wrong breaks the page's rule, and no other", arguments: HouseRule.allCases)
  func wrong(_ rule: HouseRule) throws {
    let found = try faults(after: rule.lesson.wrong)
    #expect(Set(found.map(\.rule.name)) == [rule.name], "\(found)")
  }

  @Test("What it calls right breaks none", arguments: HouseRule.allCases)
  func right(_ rule: HouseRule) throws { #expect(try faults(after: rule.lesson.right) == []) }

  @Test("What the compiler says of the wrong examples is what a person has reviewed")
  func messages() throws {
    let text = try HouseRule.allCases.map { "\($0.name):\n" + told(try faults(after: $0.lesson.wrong)) }.joined()
    #expect(try text == expected("rules/messages.txt", for: text))
  }

  @Test("Every further way to break a rule is told")
  func further() throws {
    let changes = try Document(Files.read("\(Case.root)/rules/further.yaml"), file: "further.yaml").json.members ?? []
    #expect(changes.count > 40)
    let text = try changes.map { change in
      let found = try faults(after: change.value)
      #expect(!found.isEmpty && found.allSatisfy { $0.rule is HouseRule }, "\(change.name)")
      return "\(change.name):\n" + told(found)
    }.joined()
    #expect(try text == expected("rules/further.txt", for: text))
  }

  /// What stands in the contract, what is put in its place, the rule that this breaks, and what is to be mended.
  static let places: [(old: String, new: String, rule: HouseRule, mend: String)] = [
    ("operationId: listInstances", "operationId: ListInstances", .operationId, "ListInstances"),
    ("operationId: listInstances", "operationId: findInstances", .vocabulary, "findInstances"),
    ("summary: List instances", "summary: list instances", .summary, "list instances"),
    ("tags: [instances]", "tags: [instance]", .tag, "[instance]"),
    ("x-permission: instance:read", "x-permission: Reader", .permission, "Reader"),
    ("x-permission: none", "x-permission: health:read", .security, "[]"),
  ]

  @Test("A fault stands at what is to be mended", arguments: places)
  func place(_ old: String, _ new: String, _ rule: HouseRule, _ mend: String) throws {
    let sound = String(decoding: try Files.read("\(Case.root)/rules/v1.0.yaml"), as: UTF8.self)
    let text = sound.replacing(old, with: new, maxReplacements: 1)
    let faults = #expect(throws: Diagnostics.self) { try Contract(Document(Array(text.utf8), file: "v1.0.yaml")) }
    let position = try #require(faults?.all.first { $0.rule.name == rule.name }?.position)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[position.line - 1].dropFirst(position.column - 1) == mend)
  }

  @Test("What is excused is passed over, and an excuse for a limit of the service is none")
  func excuses() throws {
    let excused = "{paths: {/health: {get: {operationId: healthz, x-excuse: {operation-id: Everyone says so.}}}}}"
    #expect(try faults(after: excused) == [])
    for (excuse, message) in [
      ("{operation-id: ''}", "an excuse says why: `operation-id` is followed by a reason"),
      ("{operation: It is short.}", "there is no rule `operation` to be excused from"),
      ("{summary: It is long.}", "`summary` is kept here: there is nothing to excuse"),
    ] {
      let change = "{paths: {/health: {get: {operationId: healthz, x-excuse: \(excuse)}}}}"
      #expect(try faults(after: change).contains { $0.message == message && $0.rule.name == "excuse" })
    }
    let limit = """
      paths:
        /health:
          get:
            x-excuse: {served-status: It is always the same.}
            responses: {'5XX': {$ref: '#/components/responses/Problem'}}
      """
    #expect(try faults(after: limit).map(\.rule.name).sorted() == ["excuse", "served-status"])
  }

  @Test("A demand is a sentence, and every text fits a page")
  func form() {
    for rule in HouseRule.allCases {
      let lesson = rule.lesson
      #expect(lesson.demand.hasSuffix(".") && !lesson.demand.contains("\n"), "\(rule)")
      #expect(lesson.why.hasSuffix(".") && lesson.instead.hasSuffix("."), "\(rule)")
    }
  }

  /// A line for each fault; the places are those of a text that nobody wrote.
  private func told(_ faults: [Diagnostic]) -> String {
    faults.map { "  \($0.kind.rawValue): \($0.message) [\($0.rule.name)]\n" }.joined()
  }

  private func faults(after change: String) throws -> [Diagnostic] {
    try faults(after: try Document(Array(change.utf8), file: "change.yaml").json)
  }

  private func faults(after change: JSONValue) throws -> [Diagnostic] {
    let sound = try Document(Files.read("\(Case.root)/rules/v1.0.yaml"), file: "rules/v1.0.yaml")
    let changed = sound.json.merged(with: change)
    do throws(Diagnostics) {
      _ = try Contract(Document(Array(changed.text.utf8), file: "v1.0.yaml"))
      return []
    } catch {
      return error.all
    }
  }
}

extension JSONValue {
  /// JSON Merge Patch (RFC 7396).
  fileprivate func merged(with patch: JSONValue) -> JSONValue {
    guard let changes = patch.members else { return patch }
    var members = members ?? []
    for change in changes {
      let place = members.firstIndex { $0.name == change.name }
      if change.value.isNull {
        if let place { members.remove(at: place) }
      } else if let place {
        members[place] = Member(change.name, members[place].value.merged(with: change.value))
      } else {
        members.append(Member(change.name, JSONValue.null.merged(with: change.value)))
      }
    }
    return .object(members)
  }
}
