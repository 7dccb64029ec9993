// Generated from documents/references.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func references(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "AnchoredDefinitions":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> AnchoredDefinitions? in
          try AnchoredDefinitions.read(&reader)
        },
        { (writer: inout JSONWriter, value: AnchoredDefinitions) in
          value.write(to: &writer)
        })
    case "AnotherName":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Disk? in
          try Disk.read(&reader)
        },
        { (writer: inout JSONWriter, value: Disk) in
          value.write(to: &writer)
        })
    case "ByIdentifier":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String]? in
          try reader.array { (reader) throws(JSONSyntaxError) in try IdentifiedText.read(&reader) }
        },
        { (writer: inout JSONWriter, value: [String]) in
          writer.array(value) { writer, item in writer.string(item) }
        })
    case "Count":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try reader.integer(minimum: 0, maximum: 10)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "Definitions":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Definitions? in
          try Definitions.read(&reader)
        },
        { (writer: inout JSONWriter, value: Definitions) in
          value.write(to: &writer)
        })
    case "Disk":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Disk? in
          try Disk.read(&reader)
        },
        { (writer: inout JSONWriter, value: Disk) in
          value.write(to: &writer)
        })
    case "Dynamic":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Dynamic? in
          try Dynamic.read(&reader)
        },
        { (writer: inout JSONWriter, value: Dynamic) in
          value.write(to: &writer)
        })
    case "Elsewhere":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Elsewhere? in
          try Elsewhere.read(&reader)
        },
        { (writer: inout JSONWriter, value: Elsewhere) in
          value.write(to: &writer)
        })
    case "Escaped":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Escaped? in
          try Escaped.read(&reader)
        },
        { (writer: inout JSONWriter, value: Escaped) in
          value.write(to: &writer)
        })
    case "Gauge":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Gauge? in
          try Gauge.read(&reader)
        },
        { (writer: inout JSONWriter, value: Gauge) in
          value.write(to: &writer)
        })
    case "Identified":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Identified? in
          try Identified.read(&reader)
        },
        { (writer: inout JSONWriter, value: Identified) in
          value.write(to: &writer)
        })
    case "Inside":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Inside? in
          try Inside.read(&reader)
        },
        { (writer: inout JSONWriter, value: Inside) in
          value.write(to: &writer)
        })
    case "Local":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Local? in
          try Local.read(&reader)
        },
        { (writer: inout JSONWriter, value: Local) in
          value.write(to: &writer)
        })
    case "Other":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try reader.integer(minimum: nil)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "Piece":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Piece? in
          try Piece.read(&reader)
        },
        { (writer: inout JSONWriter, value: Piece) in
          value.write(to: &writer)
        })
    case "PieceAgain":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Piece? in
          try Piece.read(&reader)
        },
        { (writer: inout JSONWriter, value: Piece) in
          value.write(to: &writer)
        })
    case "ScalarSibling":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ScalarSibling? in
          try ScalarSibling.read(&reader)
        },
        { (writer: inout JSONWriter, value: ScalarSibling) in
          value.write(to: &writer)
        })
    case "Siblings":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Siblings? in
          try Siblings.read(&reader)
        },
        { (writer: inout JSONWriter, value: Siblings) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
