import JSON

@testable import Generator

/// The generated function that gives the codec of a schema by its name.
struct CodecTable {
  let contract: Contract
  let family: Family

  var text: String {
    var source = SwiftSource(from: contract, importing: ["Codec", "JSON", "Values"])
    source.line()
    source.block("extension CompiledCodec") { source in
      source.block("static func \(family.name)(_ schema: String) -> CompiledCodec?") { source in
        source.line("switch schema {")
        for name in contract.componentSchemas.sorted() { emit(name, into: &source) }
        source.line("default: nil")
        source.line("}")
      }
    }
    return source.text
  }

  private func emit(_ name: String, into source: inout SwiftSource) {
    guard let schema = contract.schema(named: name) else { return }
    let type = SwiftType(contract: contract, schema: schema.byName, valueName: "value")
    source.line("case \(SwiftName.literal(name)):")
    source.indented { source in
      source.line("CompiledCodec(")
      source.indented { source in
        source.line("{ (reader: inout JSONReader) throws(JSONSyntaxError) -> \(optional(type.elementName)) in")
        source.indented { $0.line(type.elementReading) }
        source.line("},")
        source.line("{ (writer: inout JSONWriter, value: \(type.elementName)) in")
        source.indented { $0.line(type.elementWriting("value")) }
        source.line("})")
      }
    }
  }

  private func optional(_ type: String) -> String { type + "?" }
}
