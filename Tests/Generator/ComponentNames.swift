import Testing

@testable import Generator

@Suite("What the components are called that stand in another file")
struct ComponentNames {
  private static let main = """
    openapi: 3.1.0
    info: {title: Pets, version: '1'}
    paths:
      /pets:
        get:
          operationId: listPets
          responses:
            '200':
              description: All.
              content:
                application/json: {schema: {type: array, items: {$ref: 'pet.yaml#/$defs/B'}}}
    components:
      schemas:
        Pet: {$ref: 'pet.yaml#/$defs/B'}
        Owner: {$ref: 'names.yaml#/components/schemas/Owner'}
        Same: {$ref: 'pet.yaml#/$defs/B'}
        Alias: {$ref: '#/components/schemas/Pet'}
        Home: {$ref: 'pet.yaml#/$defs/Place', description: Where it lives.}
    """

  private static let others = [
    "pet.yaml": """
    $defs:
      B:
        type: object
        properties:
          owner: {$ref: 'names.yaml#/components/schemas/Owner'}
          home: {$ref: '#/$defs/Place'}
          toy: {$ref: '#/$defs/Toy'}
      Place: {description: Anywhere., type: object, properties: {street: {type: string}}}
      Toy: {type: object, properties: {squeaks: {type: boolean}}}
    """,
    "names.yaml": """
    components:
      schemas:
        Owner: {$ref: '#/components/schemas/Person'}
        Person: {type: object, properties: {name: {type: string}, pet: {$ref: 'pet.yaml#/$defs/B'}}}
    """,
  ]

  private struct NoSuchFile: Error {}

  private static func contract() throws -> Contract {
    try Contract(Document(Array(main.utf8), file: "main.yaml"), rules: .specification) { path in
      guard let text = others[path] else { throw NoSuchFile() }
      return Array(text.utf8)
    }
  }

  @Test("The schema of another file goes by the component's name, and everywhere by one")
  func names() throws {
    let contract = try Self.contract()
    #expect(contract.schemas.compactMap(\.name) == ["Pet", "Owner", "Same", "Alias", "Home", "Toy"])
    for name in ["Same", "Alias"] {
      let schema = try #require(contract.schema(named: name))
      guard case .reference("Pet") = schema.kind else {
        Issue.record("\(name) is \(schema.kind)")
        continue
      }
    }
    #expect(contract.schema(named: "Home")?.description == "Where it lives.")
  }

  @Test("Swift has the components' names, and none of the other files'")
  func swift() throws {
    let files = CompiledPackage(try Self.contract(), module: "Pets", runtime: "..").files()
    let schemas = files.filter { $0.path.contains("/Schemas/") }
    #expect(
      schemas.compactMap { $0.path.split(separator: "/").last.map(String.init) }.sorted() == [
        "Home.swift", "Owner.swift", "Pet.swift", "Toy.swift",
      ])
    let pet = try #require(schemas.first { $0.path.hasSuffix("/Pet.swift") }).text
    #expect(pet.contains("var owner: Owner?") && pet.contains("var toy: Toy?"))
    #expect(files.contains { $0.path.hasSuffix("ListPets.swift") && $0.text.contains("case ok([Pet])") })
  }

  @Test("The reference shows them by the components' names")
  func reference() throws {
    let page = try #require(Reference(try Self.contract()).files().first { $0.path == "index.html" }).text
    for name in ["Pet", "Owner", "Home"] { #expect(page.contains(" id=\(Anchor.schema(name))>"), "\(name)") }
    #expect(!page.contains("Person") && !page.contains("DefsB"))
  }
}
