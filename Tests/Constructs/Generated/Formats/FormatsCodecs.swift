// Generated from documents/formats.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func formats(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Address4":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Address4.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Address6":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Address6.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Binary":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Binary.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Bits32":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try reader.integer(minimum: -2147483648, maximum: 2147483647)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "Bits64":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try reader.integer(minimum: nil)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "Bytes":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Bytes.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Combined":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Combined? in
          try Combined.read(&reader)
        },
        { (writer: inout JSONWriter, value: Combined) in
          value.write(to: &writer)
        })
    case "Date":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Date.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "DateTime":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? in
          try DateTime.read(&reader)
        },
        { (writer: inout JSONWriter, value: Timestamp) in
          writer.timestamp(value)
        })
    case "Double":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Double? in
          try reader.number(minimum: nil, maximum: nil)
        },
        { (writer: inout JSONWriter, value: Double) in
          writer.number(value)
        })
    case "Duration":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Duration.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Host":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Host.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "HostOfAnyScript":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try HostOfAnyScript.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Identifier":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? in
          try Identifier.read(&reader)
        },
        { (writer: inout JSONWriter, value: UUID) in
          writer.uuid(value)
        })
    case "International":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try International.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "InternationalReference":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try InternationalReference.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Locator":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Locator.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "LocatorReference":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try LocatorReference.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "LocatorTemplate":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try LocatorTemplate.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Mail":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Mail.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "MailOfAnyScript":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try MailOfAnyScript.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Password":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Password.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "RegularExpression":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try RegularExpression.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "RelativeWay":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try RelativeWay.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Single":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Double? in
          try reader.single(minimum: nil, maximum: nil)
        },
        { (writer: inout JSONWriter, value: Double) in
          writer.number(value)
        })
    case "Time":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Time.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Unknown":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Unknown.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "Way":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try Way.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    default: nil
    }
  }
}
