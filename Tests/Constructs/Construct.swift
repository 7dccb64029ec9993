import Generator
import JSON
import JSONSchema
import Testing

/// A document of `documents/`, each about one family of constructs.
///
/// Of its schemas, `examples` are values that fit. `x-wrong` has those that do not, by the JSON Pointer at which each of
/// them has a fault.
struct Family: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  /// The families whose types are compiled.
  static let all = Files.below("\(root)/documents").filter { $0.hasSuffix(".yaml") && !$0.contains("/") }
    .map { Family(name: String($0.dropLast(".yaml".count))) }.filter { $0.name != "newer" }

  var file: String { "documents/\(name).yaml" }

  /// The document that the values are held to by the evaluator: that of OpenAPI 3.0 is judged by one that says the same
  /// in 3.1, as JSON Schema knows no `nullable`.
  private var meaning: Family { name == "older" ? Family(name: "newer") : self }

  static func read(_ path: String) throws -> [UInt8] { try Files.read("\(root)/\(path)") }

  func contract() throws -> Contract {
    try Contract(Document(Family.read(file), file: file), rules: .specification, reading: Family.read)
  }

  func constructs() throws -> [Construct] {
    let document = try Document(Family.read(meaning.file), file: meaning.file).json
    let part = try Document(Family.read("documents/parts/part.yaml"), file: "part.yaml").json
    let schemas = JSONSchemaDocument(
      root: document, uri: "file:///\(meaning.file)", documents: ["file:///documents/parts/part.yaml": part])
    return try (document["components"]?["schemas"]?.members ?? []).map { member in
      Construct(
        name: member.name, schema: try schemas.schema(at: "/components/schemas/\(member.name)"),
        right: member.value["examples"]?.array ?? [],
        wrong: (member.value["x-wrong"]?.members ?? []).flatMap { wrong in
          (wrong.value.array ?? []).map { (wrong.name, $0) }
        })
    }
  }
}

/// A schema, with values that fit and values that do not.
struct Construct {
  let name: String
  /// The schema as it is written, without the compiler in between.
  let schema: JSONSchema
  let right: [JSONValue]
  let wrong: [(pointer: String, value: JSONValue)]
}
