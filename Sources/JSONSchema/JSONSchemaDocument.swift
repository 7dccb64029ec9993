public import JSON

/// A document whose schemas are compiled one by one, when they are asked for: a schema, or an OpenAPI description.
///
/// What one schema has reached is compiled once for all. `$ref` resolves against the whole document.
public final class JSONSchemaDocument {
  private let registry: Registry
  private let compiler: Compiler

  /// - Parameters:
  ///   - uri: where the document comes from, which relative references resolve against.
  ///   - documents: other documents by their absolute URI. None is ever fetched.
  ///   - assertsFormats: whether a text that is not of its `format` is a fault.
  public init(root: JSONValue, uri: String = "", documents: [String: JSONValue] = [:], assertsFormats: Bool = true) {
    registry = Registry(root, uri: uri, documents: documents)
    compiler = Compiler(registry, assertsFormats: assertsFormats)
  }

  /// The schema at `pointer`, a JSON Pointer such as `/components/schemas/Cluster`.
  /// - Throws: what is wrong with the schema or one that it refers to, and where.
  public func schema(at pointer: String) throws(JSONSchemaError) -> JSONSchema {
    let location = Location(document: 0, pointer: pointer)
    guard let value = registry.value(at: location) else {
      throw registry.failure(.invalid, at: location, "nothing stands here")
    }
    return JSONSchema(root: try compiler.node(at: location, value), store: compiler.store)
  }
}

extension JSONSchema {
  init(root: Node, store: NodeStore) {
    self.root = root
    self.store = store
  }
}
