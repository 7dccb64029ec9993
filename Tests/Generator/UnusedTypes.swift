import Testing

@testable import Generator

@Suite("What is written is used")
struct UnusedTypes {
  /// The names in code, comments aside.
  private static func names(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
        .flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_") } })
  }

  /// The schemas' files that declare what nothing else names, other than the types that the document itself names.
  private static func unused(_ files: [GeneratedFile], _ contract: Contract) -> [String] {
    let own = Set(contract.componentSchemas.map { SwiftName.type($0) })
    let named = files.map { names(in: $0.text) }
    return files.indices.compactMap { index -> String? in
      let parts = files[index].path.split(separator: "/")
      guard parts.contains("Schemas"), let name = parts.last?.dropLast(".swift".count) else { return nil }
      let isOwnType = own.contains(String(name)) && files[index].text.contains("\npublic ")
      let isNamed = files.indices.contains { $0 != index && named[$0].contains(name) }
      return isOwnType || isNamed ? nil : String(name)
    }
  }

  private static func contract(_ path: String) throws -> Contract {
    try Contract(Document(Files.read("\(Case.root)/\(path)"), file: path), rules: .specification) { other in
      try Files.read("\(Case.root)/\(other)")
    }
  }

  @Test("Of the contracts whose output is reviewed, in service and client", arguments: ["operations", "everything"])
  func reviewed(_ name: String) throws {
    let contract = try Contract(
      Case(folder: "positive", name: name).document(as: "api/v1.0.yaml"), rules: .service)
    #expect(Self.unused(ClientOutput(contract).files(), contract) == [])
    if name == "operations" { #expect(Self.unused(SwiftOutput(contract).files(), contract) == []) }
  }

  @Test("Of the document of all operations, and of each family of constructs")
  func constructs() throws {
    let folder = "../Constructs/documents"
    let families = Files.below("\(Case.root)/\(folder)").filter { $0.hasSuffix(".yaml") && !$0.contains("/") }
    #expect(families.count > 5)
    for path in families.map({ "\(folder)/\($0)" }) + ["../APIClient/everything.yaml"] {
      let contract = try Self.contract(path)
      let unused = Self.unused(CompiledPackage(contract, module: "Any", runtime: "..").files(), contract)
      // Without operations, the tests of the constructs use what reads the components.
      let readers = contract.operations.isEmpty ? Set(contract.componentSchemas.map { SwiftName.type($0) }) : []
      #expect(unused.filter { !readers.contains($0) } == [], "\(path)")
    }
  }

  private static let document = """
    openapi: 3.1.0
    info: {title: Uploads, version: '1'}
    paths:
      /photos/{id}:
        post:
          operationId: uploadPhoto
          parameters:
            - {name: id, in: path, required: true, schema: {type: string, format: hostname}}
            - {name: mail, in: query, schema: {$ref: '#/components/schemas/Mail'}}
            - {name: days, in: query, schema: {type: array, items: {type: string, format: date}}}
            - {name: mode, in: query, schema: {type: string, enum: [fast, slow]}}
            - {name: X-Modes, in: header, schema: {type: array, items: {type: string, enum: ["-1", "+1"]}}}
          requestBody:
            content:
              multipart/form-data:
                schema:
                  type: object
                  properties:
                    file: {type: string, format: binary}
                    kind: {type: string, enum: [small, large]}
                    place: {type: object, properties: {city: {type: string, format: uri}}}
              application/x-www-form-urlencoded:
                schema: {type: object, properties: {kind: {type: string, enum: [small]}}}
          responses:
            '200':
              description: Fine.
              headers:
                X-Link: {schema: {type: string, format: uri}}
                X-Mode: {schema: {type: string, enum: [a, b]}}
                X-Count: {schema: {type: integer, enum: [1, 2]}}
              content: {text/plain: {schema: {type: string, enum: [always, never]}}}
    components:
      schemas:
        Mail: {type: string, format: email}
        Apart: {type: object, properties: {mail: {type: string}}}
    """

  @Test("Of what stands inline in an operation, only what its code names")
  func inline() throws {
    let contract = try Contract(Document(Array(Self.document.utf8), file: "uploads.yaml"), rules: .specification)
    let files = CompiledPackage(contract, module: "Uploads", runtime: "..").files()
    #expect(Self.unused(files, contract) == [])
    let schemas = files.filter { $0.path.contains("/Schemas/") }.map { $0.path.split(separator: "/").last ?? "" }
    #expect(
      schemas.sorted() == [
        "Apart.swift", "UploadPhotoAnswerXMode.swift", "UploadPhotoBody.swift", "UploadPhotoBodyPartsPlace.swift",
        "UploadPhotoBodyPartsPlaceCity.swift",
      ])
    let operation = try #require(files.first { $0.path.hasSuffix("/UploadPhoto.swift") }).text
    #expect(operation.contains("case form(UploadPhotoBody)"))
    #expect(operation.contains("public struct Kind: OpenWord") && operation.contains("public var kind: Kind?"))
    #expect(operation.contains("public static var minus1: XModes"))
  }
}
