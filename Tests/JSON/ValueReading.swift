import JSON

/// Reads a document value by value, as code that wants each of them does: nothing is merely passed over.
enum ValueReading {
  /// The faults that were noted, without those of names that stand twice, which RFC 8259 allows.
  static func faults(in bytes: [UInt8]) throws(JSONSyntaxError) -> [JSONFault] {
    try JSONReader.read(bytes) { (reader) throws(JSONSyntaxError) in
      try read(&reader)
      return reader.faults.filter { $0.rule != "duplicate" }
    }
  }

  /// Whether the reader takes the document without a complaint.
  static func takes(_ bytes: [UInt8]) -> Bool { (try? faults(in: bytes))?.isEmpty == true }

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) {
    switch try reader.kind() {
    case .null: _ = try reader.null()
    case .boolean: _ = try reader.bool()
    case .number: _ = try reader.number()
    case .string: _ = try reader.string()
    case .array:
      guard try reader.beginArray() else { return }
      while try reader.nextElement() { try read(&reader) }
    case .object:
      guard try reader.beginObject() else { return }
      while try reader.nextName() {
        _ = reader.keptName()
        try read(&reader)
      }
    }
  }
}
