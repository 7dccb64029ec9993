public import JSON

extension JSONReader {
  /// A way to read a value as one of several kinds, with what the kind is called.
  public struct Branch<Value> {
    let name: String
    let read: (inout JSONReader) throws(JSONSyntaxError) -> Value?

    public init(_ name: String, _ read: @escaping (inout JSONReader) throws(JSONSyntaxError) -> Value?) {
      self.name = name
      self.read = read
    }
  }

  /// A value that fits exactly one of `branches` (JSON Schema, `oneOf`); nil, with a fault noted, where it does not.
  public mutating func one<Value>(of branches: [Branch<Value>]) throws(JSONSyntaxError) -> Value? {
    let tries = try tried(branches)
    if tries.fitting.count == 1 { return tries.fitting[0].value }
    if tries.fitting.isEmpty {
      fault("oneOf", "fits none of the choices: \(tries.misses.joined(separator: "; "))")
    } else {
      let names = tries.fitting.map(\.name).joined(separator: " and ")
      fault("oneOf", "must fit one of the choices alone, fits \(names)")
    }
    return nil
  }

  /// A value that fits at least one of `branches` (JSON Schema, `anyOf`), as the one that says most of it; nil, with a
  /// fault noted, where it fits none.
  public mutating func any<Value: JSONWritable>(of branches: [Branch<Value>]) throws(JSONSyntaxError) -> Value? {
    let tries = try tried(branches)
    if tries.fitting.isEmpty {
      fault("anyOf", "fits none of the choices: \(tries.misses.joined(separator: "; "))")
    }
    guard tries.fitting.count > 1 else { return tries.fitting.first?.value }
    // Members that a kind does not know are passed over: what it writes back tells how many it knows.
    var best = tries.fitting[0].value
    var most = best.json.count
    for other in tries.fitting.dropFirst() where other.value.json.count > most {
      best = other.value
      most = best.json.count
    }
    return best
  }

  private struct Tries<Value> {
    var fitting: [(name: String, value: Value)] = []
    var misses: [String] = []
  }

  private mutating func tried<Value>(_ branches: [Branch<Value>]) throws(JSONSyntaxError) -> Tries<Value> {
    let start = checkpoint
    var tries = Tries<Value>()
    for branch in branches {
      let value = try branch.read(&self)
      let faults = faults(since: start)
      if let value, faults.isEmpty {
        tries.fitting.append((branch.name, value))
      } else if let fault = faults.first {
        tries.misses.append("\(branch.name): \(fault.pointer.isEmpty ? "" : fault.pointer + " ")\(fault.detail)")
      }
      rewind(to: start)
    }
    try skip()
    return tries
  }

  /// Notes that no value fits (JSON Schema, `false`), and passes over the next one.
  public mutating func nothing() throws(JSONSyntaxError) -> JSONValue? {
    fault("false", "must not be here")
    try skip()
    return nil
  }

  /// Notes that the discriminator has no value that is known, and passes over the object.
  public mutating func unknownKind(
    _ found: String?, at property: String, known: [String]
  ) throws(JSONSyntaxError) {
    guard try kind() == .object else { return try mismatch(expected: JSONKind.object.phrase) }
    if let found {
      fault("discriminator", at: property, "must be one of \(known.joined(separator: ", ")), is \"\(found)\"")
    } else {
      fault("discriminator", at: property, "must be one of \(known.joined(separator: ", "))")
    }
    try skip()
  }
}
