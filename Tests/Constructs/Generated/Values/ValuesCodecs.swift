// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func values(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Alike":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Alike? in
          try Alike.read(&reader)
        },
        { (writer: inout JSONWriter, value: Alike) in
          value.write(to: &writer)
        })
    case "Closed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Closed? in
          try reader.word(Closed.self)
        },
        { (writer: inout JSONWriter, value: Closed) in
          writer.string(value.rawValue)
        })
    case "ClosedAmongOthers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedAmongOthers? in
          try ClosedAmongOthers.read(&reader)
        },
        { (writer: inout JSONWriter, value: ClosedAmongOthers) in
          writer.string(value.rawValue)
        })
    case "ClosedConstants":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedConstants? in
          try reader.word(ClosedConstants.self)
        },
        { (writer: inout JSONWriter, value: ClosedConstants) in
          writer.string(value.rawValue)
        })
    case "ClosedIntegers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try ClosedIntegers.read(&reader)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "ClosedMixed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue?? in
          try reader.null() ? .some(nil) : try ClosedMixed.read(&reader).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: JSONValue?) in
          if let value { value.write(to: &writer) } else { writer.null() }
        })
    case "ClosedNamed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedNamed? in
          try reader.word(ClosedNamed.self)
        },
        { (writer: inout JSONWriter, value: ClosedNamed) in
          writer.string(value.rawValue)
        })
    case "ClosedNull":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedNull?? in
          try reader.null() ? .some(nil) : try reader.word(ClosedNull.self).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: ClosedNull?) in
          if let value { writer.string(value.rawValue) } else { writer.null() }
        })
    case "ClosedNumbers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Double? in
          try ClosedNumbers.read(&reader)
        },
        { (writer: inout JSONWriter, value: Double) in
          writer.number(value)
        })
    case "ClosedWithoutNull":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedWithoutNull? in
          try reader.word(ClosedWithoutNull.self)
        },
        { (writer: inout JSONWriter, value: ClosedWithoutNull) in
          writer.string(value.rawValue)
        })
    case "Constants":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Constants? in
          try Constants.read(&reader)
        },
        { (writer: inout JSONWriter, value: Constants) in
          value.write(to: &writer)
        })
    case "Defaults":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Defaults? in
          try Defaults.read(&reader)
        },
        { (writer: inout JSONWriter, value: Defaults) in
          value.write(to: &writer)
        })
    case "Documented":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Documented? in
          try reader.word(Documented.self)
        },
        { (writer: inout JSONWriter, value: Documented) in
          writer.string(value.rawValue)
        })
    case "NullsAmongWords":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> NullsAmongWords? in
          try NullsAmongWords.read(&reader)
        },
        { (writer: inout JSONWriter, value: NullsAmongWords) in
          value.write(to: &writer)
        })
    case "Open":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Open? in
          try Open.read(&reader)
        },
        { (writer: inout JSONWriter, value: Open) in
          value.write(to: &writer)
        })
    case "OpenBeside":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OpenBeside? in
          try reader.openWord(OpenBeside.self)
        },
        { (writer: inout JSONWriter, value: OpenBeside) in
          writer.string(value.rawValue)
        })
    case "OpenConstants":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OpenConstants? in
          try reader.openWord(OpenConstants.self)
        },
        { (writer: inout JSONWriter, value: OpenConstants) in
          writer.string(value.rawValue)
        })
    case "OpenExtensible":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OpenExtensible? in
          try reader.openWord(OpenExtensible.self)
        },
        { (writer: inout JSONWriter, value: OpenExtensible) in
          writer.string(value.rawValue)
        })
    case "Severity":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Severity? in
          try Severity.read(&reader)
        },
        { (writer: inout JSONWriter, value: Severity) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
