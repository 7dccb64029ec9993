import Testing

@testable import Generator

/// Three versions of a contract that stand on each other: `versions/`.
struct Versions {
  /// Oldest first.
  let all: [(contract: Contract, inheritance: Inheritance?)]

  init(_ names: [String] = ["v1.0", "v2.0", "v3.0"]) throws {
    self.init(try names.map { try Versions.contract(try Versions.text($0), version: $0) })
  }

  init(_ contracts: [Contract]) {
    var all: [(contract: Contract, inheritance: Inheritance?)] = []
    for contract in contracts {
      let inheritance = all.last.map { Inheritance(contract, from: $0.contract, which: $0.inheritance) }
      all.append((contract, inheritance))
    }
    self.all = all
  }

  static func text(_ version: String) throws -> String {
    String(decoding: try Files.read("\(Case.root)/versions/\(version).yaml"), as: UTF8.self)
  }

  static func contract(_ text: String, version: String) throws -> Contract {
    try Contract(Document(Array(text.utf8), file: "api/\(version).yaml"), rules: .specification)
  }

  /// The Swift of the versions that have one before them.
  func files() -> [GeneratedFile] {
    all.dropFirst().flatMap { SwiftOutput($0.contract, inheriting: $0.inheritance).files() }
  }
}

@Suite("What a version has from the one before")
struct Inheriting {
  @Test("Its Swift is what a person has reviewed")
  func output() throws {
    let files = try Versions().files()
    for file in files {
      #expect(try file.text == expected("expected/versions/\(file.path)", for: file.text), "\(file.path)")
    }
    #expect(Set(Files.below("\(Case.root)/expected/versions")) == Set(files.map(\.path)))
  }

  @Test("An operation is served by the version that last changed it")
  func served() throws {
    let versions = try Versions().all
    #expect(
      versions[1].inheritance?.operations == ["getHealth": 1, "listThings": 1, "getThing": 1, "getOwner": 1])
    #expect(
      versions[2].inheritance?.operations
        == ["getHealth": 2, "listThings": 2, "getThing": 2, "renameThing": 1])
    #expect(versions[2].inheritance?.checks == ["canSeeThing": 2])
  }

  /// What is edited in v2.0 that was v1.0, and what has to be written anew for it.
  static let edits: [(old: String, new: String, operations: Set<String>, schemas: Set<String>)] = [
    ("description: A name.", "description: Another one.", [], []),
    ("      tags: [owners]\n", "      tags: [things]\n", [], []),
    ("required: [id, things]", "required: [things, id]", [], []),
    ("      operationId: getOwner\n", "      operationId: getOwner\n      deprecated: true\n", [], []),
    // The same meaning behind another name.
    ("schema: {$ref: '#/components/schemas/Owner'}", "schema: {$ref: '#/components/schemas/Possessor'}", [], []),
    ("maxLength: 20", "maxLength: 30", ["listThings", "getThing", "renameThing"], ["Thing", "ThingList", "Renaming"]),
    (
      "enum: [new, old]", "enum: [new, old, lost]", ["listThings", "getThing", "renameThing"],
      ["Thing", "ThingList", "State"]
    ),
    ("x-permission: owner:read", "x-permission: thing:read", ["getOwner"], []),
    ("description: No such owner., x-problems: [not-found]", "description: No such owner.", ["getOwner"], []),
    ("operationId: getOwner", "operationId: readOwner", ["readOwner"], []),
    ("  /v2.0/owners/{id}:", "  /v2.0/holders/{id}:", ["getOwner"], []),
  ]

  @Test("What means the same is not written anew, and what does not is", arguments: edits)
  func means(_ old: String, _ new: String, _ operations: Set<String>, _ schemas: Set<String>) throws {
    let first = try Versions.text("v1.0")
    var text = first.replacing("/v1.0/", with: "/v2.0/")
    #expect(text.contains(old))
    text = text.replacing(old, with: new)
    if new.contains("Possessor") { text = text.replacing("    Owner:\n", with: "    Possessor:\n") }
    let contract = try Versions.contract(text, version: "v2.0")
    let versions = Versions([try Versions.contract(first, version: "v1.0"), contract])
    let inheritance = try #require(versions.all[1].inheritance)
    #expect(Set(contract.operations.map(\.id)).subtracting(inheritance.operations.keys) == operations)
    let declared = contract.schemas.filter {
      SwiftType.declares($0) && inheritance.own(in: contract).contains($0.name ?? "")
    }
    #expect(Set(declared.compactMap(\.name)) == schemas)
  }

  @Test("What belongs to no version cannot be changed by one, nor by a later one")
  func shared() throws {
    let changed = try Versions.text("v3.0").replacing(
      "'204': {description: It lives.}", with: "'200': {description: It lives.}")
    let without = try Versions.text("v2.0").replacing("/health", with: "/v2.0/health")
    let contracts = [
      try Versions.contract(try Versions.text("v1.0"), version: "v1.0"),
      try Versions.contract(without, version: "v2.0"), try Versions.contract(changed, version: "v3.0"),
    ]
    let faults = Versions(contracts).all[2].inheritance?.faults.map(\.description)
    #expect(
      faults == [
        "api/v3.0.yaml:12:5: error: `GET /health` belongs to no version, so that all share it, and an earlier version means "
          + "something else by it: leave it as it was, or put what is new below `/v3.0` [shared-path]"
      ])
    #expect(Versions([contracts[0], contracts[1]]).all[1].inheritance?.faults == [])
  }
}
