import Testing

@testable import Generator

@Suite("The groups of operations")
struct Grouping {
  /// The titles of the groups of a document with these paths, each with how many operations it has.
  private func groups(_ paths: [String], tag: String? = nil) throws -> [String] {
    let operations = paths.map { path in
      let names = path.matches(of: /\{(\w+)\}/).map {
        "{name: \($0.1), in: path, required: true, schema: {type: string}}"
      }
      return
        "  \(path): {get: {parameters: [\(names.joined(separator: ", "))], responses: {'204': {description: Done.}}}}\n"
    }
    let tagged = tag.map { "  /tagged: {get: {tags: [\($0)], responses: {'204': {description: Done.}}}}\n" } ?? ""
    let yaml = "openapi: 3.1.0\ninfo: {title: Paths, version: 1.0.0}\npaths:\n" + operations.joined() + tagged
    let contract = try readContract(yaml: yaml)
    let groups = OperationGroup.all(contract)
    #expect(Set(groups.map(\.anchor)).count == groups.count)
    #expect(groups.flatMap(\.operations).count == contract.operations.count)
    return groups.map { "\($0.title): \($0.operations.count)" }
  }

  @Test("Without tags the first segments of the paths put operations together, as far as they tell them apart")
  func byPath() throws {
    #expect(try groups(["/pets", "/pets/{id}", "/owners", "/owners/{id}"]) == ["pets: 2", "owners: 2"])
    #expect(try groups(["/pets", "/pets/{id}"]) == ["pets: 2"])
    #expect(
      try groups(["/api/v1/pets", "/api/v1/pets/{id}", "/api/v1/owners/{id}", "/api/v1/owners"]) == [
        "pets: 2", "owners: 2",
      ])
    #expect(
      try groups(["/{tenant}/pets", "/{tenant}/pets/{id}", "/{tenant}/me", "/"]) == ["pets: 2", "Other operations: 2"])
    #expect(
      try groups(["/v1/pets", "/v1/pets/{id}", "/v2/pets", "/v2/pets/{id}"]) == ["v1 / pets: 2", "v2 / pets: 2"])
    #expect(
      try groups(["/v1.0-beta2/pets", "/v1.0-beta2/pets/{id}", "/v2/pets", "/v2/pets/{id}"])
        == ["v1.0-beta2 / pets: 2", "v2 / pets: 2"])
  }

  @Test("A segment that only begins as a version does is none, however long it is")
  func longSegment() throws {
    let segment = "v1" + String(repeating: "a", count: 200) + "A"
    #expect(
      try groups(["/\(segment)/pets", "/\(segment)/owners", "/v2", "/v2/{id}"]) == ["\(segment): 2", "v2: 2"])
  }

  @Test("What shares its segment with nothing makes no group of its own")
  func alone() throws {
    #expect(try groups(["/createPet", "/deletePet", "/findPet"]) == ["Operations: 3"])
    #expect(try groups(["/health", "/pets", "/pets/{id}", "/version"]) == ["pets: 2", "Other operations: 2"])
  }

  @Test("A long list below one segment is divided by the next")
  func long() throws {
    let comments = (1...8).map { "/gists/{id}/comments/\($0)" }
    let stars = (1...3).map { "/gists/{id}/star/\($0)" }
    #expect(
      try groups(["/gists", "/gists/{id}", "/gists/public"] + comments + stars)
        == ["gists: 3", "gists / comments: 8", "gists / star: 3"])
  }

  @Test("A few without a tag stand behind the tags; many are put together by their paths")
  func besides() throws {
    #expect(try groups(["/pets", "/pets/{id}"], tag: "core") == ["core: 1", "Other operations: 2"])
    let many = (1...7).flatMap { ["/pets/\($0)", "/owners/\($0)"] }
    #expect(try groups(many, tag: "core") == ["core: 1", "pets: 7", "owners: 7"])
  }
}
