import JSON
import JSONSchema
import Testing

@Suite("What a fault says")
struct MessageTests {
  /// Schemas with values that do not fit.
  private static func cases() throws -> [(schema: JSONValue, values: [JSONValue])] {
    try (Folder.json("messages.json").array ?? []).map { ($0["schema"] ?? .null, $0["values"]?.array ?? []) }
  }

  @Test("Faults are told as people have reviewed them")
  func messages() throws {
    var text = ""
    for given in try Self.cases() {
      let schema = try JSONSchema(given.schema)
      text += "\(given.schema.text)\n"
      for value in given.values {
        let faults = schema.faults(in: value)
        #expect(!faults.isEmpty, "\(given.schema.text) takes \(value.text)")
        text += "  \(value.text)\n"
        for fault in faults { text += "    #\(fault.pointer): \(fault.detail) (\(fault.rule))\n" }
      }
    }
    #expect(try text == expected("expected/messages.txt", for: text))
  }

  @Test("Faults stand under the place that the value has in its document, no more of them than asked for")
  func places() throws {
    let schema = try JSONSchema(text: #"{"items": {"type": "string"}}"#)
    let value = JSONValue.array(Array(repeating: .integer(1), count: 500))
    #expect(schema.faults(in: value).count == 100)
    #expect(schema.faults(in: value, limit: 2, under: "/a").map(\.pointer) == ["/a/0", "/a/1"])
  }
}
