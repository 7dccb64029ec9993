// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func bounds(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Fraction":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Double? in
          try Fraction.read(&reader)
        },
        { (writer: inout JSONWriter, value: Double) in
          writer.number(value)
        })
    case "Numbers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Numbers? in
          try Numbers.read(&reader)
        },
        { (writer: inout JSONWriter, value: Numbers) in
          value.write(to: &writer)
        })
    case "PatternName":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try PatternName.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Positive":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try reader.integer(minimum: 1)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "Texts":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Texts? in
          try Texts.read(&reader)
        },
        { (writer: inout JSONWriter, value: Texts) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
