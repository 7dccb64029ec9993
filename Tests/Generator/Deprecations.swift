import Testing
import YAML

@testable import Generator

@Suite("What is deprecated")
struct Deprecations {
  /// A contract of one list, one object and `/health`, each with more lines.
  private static func contract(
    _ version: String, info: String = "", list: String = "", object: String = "", things: String = "things"
  ) throws -> Contract {
    func operation(_ id: String, _ lines: String, parameters: String = "") -> String {
      """
          get:
            operationId: \(id)
            tags: [things]
            summary: Read
            description: Reads.
            x-permission: thing:read
            \(lines)
            \(parameters)
            responses:
              '200':
                description: It.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Thing'}
      """
    }
    let id = "parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]"
    let text = """
      openapi: 3.1.0
      info: {title: Things, version: 1.0.0\(info)}
      security:
        - token: []
      tags:
        - {name: things, description: Things.}
      paths:
        /\(version)/\(things):
      \(operation("listThings", list))
        /\(version)/\(things)/{id}:
      \(operation("getThing", object, parameters: id))
        /health:
      \(operation("getHealth", ""))
      components:
        securitySchemes:
          token: {type: http, scheme: bearer}
        schemas:
          Thing:
            type: object
            properties:
              name: {type: string}
      """
    return try Contract(Document(Array(text.utf8), file: "api/\(version).yaml"), rules: .specification)
  }

  private static func deprecated(_ details: String) -> String {
    "deprecated: true\n      x-deprecation: {\(details)}"
  }

  private func told(_ contract: Contract, _ id: String) throws -> Deprecation? {
    try #require(contract.operations.first { $0.id == id }).deprecation
  }

  @Test("A version's deprecation is that of all its operations, which complete it, and of nothing beside it")
  func version() throws {
    let contract = try Self.contract(
      "v1.0", info: ", x-deprecation: {since: 2027-01-31, sunset: 2028-06-30, successor: v2.0}",
      list: Self.deprecated("since: 2026-01-31, successor: getThing"))
    #expect(contract.deprecation?.since == "2027-01-31")
    let (list, object) = (try told(contract, "listThings"), try told(contract, "getThing"))
    #expect(list?.since == "2026-01-31" && list?.sunset == "2028-06-30" && list?.successor == "getThing")
    #expect(object?.since == "2027-01-31" && object?.sunset == "2028-06-30" && object?.successor == "v2.0")
    #expect(try told(contract, "getHealth") == nil)
  }

  @Test("`x-sunset` alone says when something goes, and nothing goes that is not deprecated")
  func sunset() throws {
    let contract = try Self.contract(
      "v1.0", list: "deprecated: true\n      x-sunset: 2027-12-31", object: "x-sunset: 2027-12-31")
    #expect(try told(contract, "listThings")?.sunset == "2027-12-31")
    #expect(try told(contract, "getThing") == nil)
  }

  @Test("A successor is a path, an operation of this version or a later one, or the same operation of a later one")
  func successors() throws {
    let later = [try Self.contract("v1.1"), try Self.contract("v2.0", things: "items")]
    for (id, successor, path) in [
      ("getThing", "listThings", "/v1.0/things"), ("listThings", "listThings", "/v1.1/things"),
      ("getThing", "getThing", "/v1.1/things/{id}"), ("getThing", "/v2.0/items/{id}", "/v2.0/items/{id}"),
      ("listThings", "/v2.0/things", nil), ("listThings", "listOthers", nil),
      // Which thing, the path of the list does not tell.
      ("listThings", "getThing", nil),
    ] as [(String, String, String?)] {
      let line = Self.deprecated("since: 2027-01-31, successor: '\(successor)'")
      let contract = try Self.contract(
        "v1.0", list: id == "listThings" ? line : "", object: id == "getThing" ? line : "")
      #expect(try told(contract.followed(by: later), id)?.successorPath == path, "\(id) \(successor)")
      let faults = Successors(contract.operations, later: later).diagnostics(in: contract)
      #expect(faults.map(\.rule.name) == (path == nil ? ["deprecation"] : []), "\(id) \(successor)")
    }
  }

  @Test("What takes the place of a version's operations has their names in the version that follows")
  func versions() throws {
    let info = ", x-deprecation: {since: 2027-01-31, successor: v2.0}"
    let contract = try Self.contract("v1.0", info: info)
    let later = [try Self.contract("v1.1"), try Self.contract("v2.0", things: "items")]
    let followed = contract.followed(by: later)
    #expect(try told(followed, "listThings")?.successorPath == "/v2.0/items")
    #expect(try told(followed, "getThing")?.successorPath == "/v2.0/items/{id}")
    #expect(Successors(contract.operations, later: later).diagnostics(in: contract).isEmpty)
    let faults = Successors(contract.operations, later: [later[0]]).diagnostics(in: contract)
    #expect(
      faults.map(\.description) == [
        "api/v1.0.yaml:2:54: error: the successor `v2.0` is no later version of the API [deprecation]"
      ])
  }

  @Test("The description of a deprecated operation says what its answers shall say, any other one nothing")
  func code() throws {
    let contract = try Self.contract(
      "v1.0", list: Self.deprecated("since: 2027-01-31, sunset: 2027-12-31, successor: listThings"))
    let followed = contract.followed(by: [try Self.contract("v2.0")])
    func text(_ id: String) throws -> String {
      let operation = try #require(followed.operations.first { $0.id == id })
      return OperationFile(contract: followed, operation: operation).text()
    }
    #expect(
      try text("listThings").contains(
        """
            problems: [
            ],
            deprecation: Deprecation(
              since: 1801353600, sunset: 1830211200,
              successor: "/v2.0/things",
              reference: "/docs/v1.0#listThings"))

        """))
    #expect(try !text("getThing").contains("deprecat"))
  }

  @Test("The version tells whether it is open, and when it goes")
  func versionFile() throws {
    let open = VersionFile(contract: try Self.contract("v1.0")).routes()
    #expect(open.contains("isOpen: false,\n") && open.contains("deprecatedAt: nil,\n"))
    let info = ", x-deprecation: {since: 2027-01-31, sunset: 2027-12-31}"
    let ending = VersionFile(contract: try Self.contract("v1.0", info: info)).routes()
    #expect(ending.contains("deprecatedAt: Timestamp(microseconds: 1801353600000000),\n"))
    #expect(ending.contains("sunsetAt: Timestamp(microseconds: 1830211200000000))\n"))
  }

  @Test("The reference says since when, until when, and leads to what takes its place")
  func reference() throws {
    let info = ", x-deprecation: {since: 2027-01-31, sunset: 2027-12-31, successor: v2.0}"
    let contract = try Self.contract(
      "v1.0", info: info, list: Self.deprecated("since: 2026-01-31, successor: getHealth"))
    let page = try #require(Reference(contract.followed(by: [try Self.contract("v2.0")])).files().first).text
    for note in [
      // The version, an operation with a successor in this version, and one with a successor in the next.
      "<p class=deprecated><strong>Deprecated</strong> since 2027-01-31, goes on 2027-12-31. Use <a href=/docs/v2.0>"
        + "<code>v2.0</code></a> instead.",
      "<strong>Deprecated</strong> since 2026-01-31, goes on 2027-12-31. Use <a href=#getHealth><code>/health</code></a>",
      "<strong>Deprecated</strong> since 2027-01-31, goes on 2027-12-31. Use <a href=/docs/v2.0>"
        + "<code>/v2.0/things/{id}</code></a>",
    ] { #expect(page.contains(note), "\(note)") }
    #expect(page.matches(of: /class=deprecated>/).count == 3)
  }
}
