public import JSON

/// A compiled schema of JSON Schema, draft 2020-12, as OpenAPI 3.1 uses it.
///
/// All of the vocabularies core, applicator, unevaluated, validation and format are judged by; content, meta-data and
/// OpenAPI's own keywords (`discriminator`, `xml`, …) are annotations, which judge nothing. Numbers are compared exactly,
/// texts by their Unicode scalars. It may be used by any number of threads at once.
public struct JSONSchema: Sendable {
  let root: Node
  /// Keeps the schemas alive that `root` refers to.
  let store: NodeStore

  /// Compiles `schema`, and of `documents` what it refers to.
  /// - Parameters:
  ///   - documents: other documents by their absolute URI. None is ever fetched.
  ///   - assertsFormats: whether a text that is not of its `format` is a fault.
  /// - Throws: what is wrong with the schema, and where.
  public init(_ schema: JSONValue, documents: [String: JSONValue] = [:], assertsFormats: Bool = true)
    throws(JSONSchemaError)
  {
    let document = JSONSchemaDocument(root: schema, documents: documents, assertsFormats: assertsFormats)
    self = try document.schema(at: "")
  }

  /// Compiles a schema that is JSON text.
  /// - Throws: what is wrong with the schema, and where.
  public init(text: String) throws(JSONSchemaError) {
    let schema: JSONValue
    do {
      schema = try JSONValue(parsing: text)
    } catch {
      throw JSONSchemaError(.invalid, reason: "this is not JSON: \(error)")
    }
    try self.init(schema)
  }

  /// Compiles a schema that stands in a program and has been compiled before, so that it cannot be wrong.
  public init(literal text: StaticString) {
    do {
      try self.init(text: text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
    } catch {
      preconditionFailure("a schema in the program is wrong: \(error)")
    }
  }

  /// Every place where `value` does not fit, at most `limit` of them.
  ///
  /// Where a value is nested too deep to be judged, or would take too long, that is a fault too.
  /// - Parameter prefix: the JSON Pointer of `value` in the document that the faults are told of.
  public func faults(in value: JSONValue, limit: Int = 100, under prefix: String = "") -> [JSONFault] {
    var evaluation = Evaluation(of: value, limit: limit, prefix: prefix)
    var marks = Marks.ignored
    _ = evaluation.judge(root, value, &marks)
    return evaluation.result
  }

  /// Whether `value` fits; quicker than `faults`, for it ends at the first fault.
  public func accepts(_ value: JSONValue) -> Bool {
    var evaluation = Evaluation(of: value, limit: 0)
    var marks = Marks.ignored
    return evaluation.judge(root, value, &marks) && !evaluation.isExhausted
  }
}
