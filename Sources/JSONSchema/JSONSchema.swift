public import JSON

/// A schema of JSON Schema draft 2020-12, made ready to hold values to.
///
/// All that it refers to lies within its own document (`#/$defs/…`); formats are assertions, as OpenAPI's tools have it.
public struct JSONSchema: Sendable {
  let nodes: [SchemaNode]
  let root: Int

  /// - Throws: `JSONSchemaError` where the document is no schema, or refers to what it does not hold.
  public init(_ document: JSONValue) throws(JSONSchemaError) {
    var compiler = SchemaCompiler(document)
    root = try compiler.compile(document, at: "")
    try compiler.finish()
    nodes = compiler.nodes
  }

  /// A schema that a program brings along: one that is no schema lets nothing pass.
  public init(literal text: String) {
    guard let document = try? JSONValue(parsing: text), let schema = try? JSONSchema(document) else {
      nodes = [SchemaNode(assertions: [.nothing])]
      root = 0
      return
    }
    self = schema
  }

  /// Every place where `value` does not fit, up to `limit` of them: the pointer leads into the value, the rule is the
  /// keyword.
  public func faults(in value: JSONValue, limit: Int = 100) -> [JSONFault] {
    var evaluation = Evaluation(nodes: nodes, limit: limit)
    _ = evaluation.judge(value, by: root, at: "")
    return evaluation.faults
  }

  /// Whether `value` fits.
  public func accepts(_ value: JSONValue) -> Bool {
    var evaluation = Evaluation(nodes: nodes, limit: 0)
    return evaluation.judge(value, by: root, at: "").fits
  }
}

/// Why a document is no schema.
public struct JSONSchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where: a JSON Pointer (RFC 6901) into the document.
  public let pointer: String
  public let reason: String

  public var description: String { "\(pointer.isEmpty ? "/" : pointer): \(reason)" }
}
