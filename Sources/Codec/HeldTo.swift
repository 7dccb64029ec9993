public import JSON
public import JSONSchema

extension JSONReader {
  /// Reads by `body`, and holds what was read to a schema: to what a type and its bounds cannot say.
  ///
  /// What does not fit is among the faults, and gives nil.
  public mutating func held<Value>(
    to schema: JSONSchema, _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(JSONSyntaxError) -> Value? {
    let start = checkpoint
    guard let value = try body(&self), faults(since: start).isEmpty else { return nil }
    rewind(to: start)
    let faults = schema.faults(in: try self.value())
    for fault in faults { note(fault) }
    return faults.isEmpty ? value : nil
  }
}
