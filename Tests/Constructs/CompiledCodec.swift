import Codec
import JSON
import JSONSchema
import Values

/// The generated codec of a schema, whatever its type.
struct CompiledCodec {
  /// What comes of a value when it is read. One that is accepted is written again, to hold that nothing is made up or
  /// lost, and read again, to hold that it is the same.
  let verdict: (JSONValue, JSONSchema) throws -> Verdict

  enum Verdict: Equatable {
    case refused([JSONFault])
    case accepted
  }

  /// - Parameters:
  ///   - read: the generated expression that reads a value.
  ///   - write: the generated statement that writes one.
  init<Value: Equatable>(
    _ read: @escaping (inout JSONReader) throws(JSONSyntaxError) -> Value?,
    _ write: @escaping (inout JSONWriter, Value) -> Void
  ) {
    verdict = { given, schema in
      let (value, faults) = try CompiledCodec.value(given, read)
      guard let value, faults.isEmpty else { return .refused(faults) }
      var writer = JSONWriter()
      write(&writer, value)
      let written = try JSONValue(parsing: writer.utf8())
      guard written.comes(from: given, addingDefaults: true), given.comes(from: written, addingDefaults: false) else {
        throw Unstable(written: written, faults: [])
      }
      // A time that is spelled in another way may be one that does not fit.
      if !given.comes(from: written, addingDefaults: false, respelled: false), !schema.accepts(written) {
        return .accepted
      }
      let (again, late) = try CompiledCodec.value(written, read)
      guard again == value, late.isEmpty, schema.accepts(written) else {
        throw Unstable(written: written, faults: late)
      }
      return .accepted
    }
  }

  /// What was written is not what was read.
  struct Unstable: Error {
    let written: JSONValue
    let faults: [JSONFault]
  }

  private static func value<Value>(
    _ given: JSONValue, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws -> (Value?, [JSONFault]) {
    try JSONReader.read(Array(given.text.utf8)) { (reader) throws(JSONSyntaxError) in
      (try read(&reader), reader.faults)
    }
  }
}

extension JSONValue {
  /// Whether it says nothing that `other` does not say.
  ///
  /// - Parameters:
  ///   - addingDefaults: whether it may have members that `other` has not.
  ///   - respelled: whether times and UUIDs may be spelled in another way.
  fileprivate func comes(from other: JSONValue, addingDefaults: Bool, respelled: Bool = true) -> Bool {
    switch (self, other) {
    case (.object(let own), .object):
      return own.allSatisfy { member in
        other[member.name].map { member.value.comes(from: $0, addingDefaults: addingDefaults, respelled: respelled) }
          ?? addingDefaults
      }
    case (.array(let own), .array(let others)):
      return own.count == others.count
        && zip(own, others).allSatisfy { $0.comes(from: $1, addingDefaults: addingDefaults, respelled: respelled) }
    case (.string(let own), .string(let text)):
      if own == text { return true }
      return respelled
        && (Timestamp(own) != nil && Timestamp(own) == Timestamp(text) || UUID(own) != nil && UUID(own) == UUID(text))
    case (.integer, .number), (.number, .integer): return double == other.double
    default: return self == other
    }
  }
}
