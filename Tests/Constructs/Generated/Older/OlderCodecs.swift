// Generated from documents/older.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func older(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "OlderBounds":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderBounds? in
          try OlderBounds.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderBounds) in
          value.write(to: &writer)
        })
    case "OlderCircle":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderCircle? in
          try OlderCircle.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderCircle) in
          value.write(to: &writer)
        })
    case "OlderClosed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderClosed? in
          try OlderClosed.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderClosed) in
          value.write(to: &writer)
        })
    case "OlderNullable":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderNullable? in
          try OlderNullable.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderNullable) in
          value.write(to: &writer)
        })
    case "OlderReference":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderReference? in
          try OlderReference.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderReference) in
          value.write(to: &writer)
        })
    case "OlderShape":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderShape? in
          try OlderShape.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderShape) in
          value.write(to: &writer)
        })
    case "OlderSquare":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OlderSquare? in
          try OlderSquare.read(&reader)
        },
        { (writer: inout JSONWriter, value: OlderSquare) in
          value.write(to: &writer)
        })
    case "OlderWord":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try OlderWord.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    default: nil
    }
  }
}
