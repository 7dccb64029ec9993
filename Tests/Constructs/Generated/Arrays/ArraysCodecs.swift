// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func arrays(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Containing":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [Int]? in
          try Containing.read(&reader)
        },
        { (writer: inout JSONWriter, value: [Int]) in
          writer.array(value) { writer, item in writer.integer(item) }
        })
    case "ContainingNone":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try ContainingNone.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "ContainingSome":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try ContainingSome.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "Evaluated":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try Evaluated.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "Identifiers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [UUID]? in
          try Identifiers.read(&reader)
        },
        { (writer: inout JSONWriter, value: [UUID]) in
          writer.array(value) { writer, item in writer.uuid(item) }
        })
    case "Lists":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Lists? in
          try Lists.read(&reader)
        },
        { (writer: inout JSONWriter, value: Lists) in
          value.write(to: &writer)
        })
    case "Pair":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try Pair.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "PairOfObjects":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try PairOfObjects.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "Sets":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [SetsItem]? in
          try Sets.read(&reader)
        },
        { (writer: inout JSONWriter, value: [SetsItem]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "Tuple":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try Tuple.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "UniqueMoments":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [Timestamp]? in
          try UniqueMoments.read(&reader)
        },
        { (writer: inout JSONWriter, value: [Timestamp]) in
          writer.array(value) { writer, item in writer.timestamp(item) }
        })
    case "UniqueTuple":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try UniqueTuple.read(&reader)
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    default: nil
    }
  }
}
