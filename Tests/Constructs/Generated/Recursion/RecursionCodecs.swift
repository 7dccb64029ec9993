// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func recursion(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Base":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Base? in
          try Base.read(&reader)
        },
        { (writer: inout JSONWriter, value: Base) in
          value.write(to: &writer)
        })
    case "Branches":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Branches? in
          try Branches.read(&reader)
        },
        { (writer: inout JSONWriter, value: Branches) in
          value.write(to: &writer)
        })
    case "Direct":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Direct? in
          try Direct.read(&reader)
        },
        { (writer: inout JSONWriter, value: Direct) in
          value.write(to: &writer)
        })
    case "Egg":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Egg? in
          try Egg.read(&reader)
        },
        { (writer: inout JSONWriter, value: Egg) in
          value.write(to: &writer)
        })
    case "ExclusiveKnot":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ExclusiveKnot? in
          try ExclusiveKnot.read(&reader)
        },
        { (writer: inout JSONWriter, value: ExclusiveKnot) in
          value.write(to: &writer)
        })
    case "Expression":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Expression? in
          try Expression.read(&reader)
        },
        { (writer: inout JSONWriter, value: Expression) in
          value.write(to: &writer)
        })
    case "Hen":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Hen? in
          try Hen.read(&reader)
        },
        { (writer: inout JSONWriter, value: Hen) in
          value.write(to: &writer)
        })
    case "Inherited":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Inherited? in
          try Inherited.read(&reader)
        },
        { (writer: inout JSONWriter, value: Inherited) in
          value.write(to: &writer)
        })
    case "Inline":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Inline? in
          try Inline.read(&reader)
        },
        { (writer: inout JSONWriter, value: Inline) in
          value.write(to: &writer)
        })
    case "Knot":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Knot? in
          try Knot.read(&reader)
        },
        { (writer: inout JSONWriter, value: Knot) in
          value.write(to: &writer)
        })
    case "ListOfItself":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try ListOfItself.read(&reader)
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "Literal":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Literal? in
          try Literal.read(&reader)
        },
        { (writer: inout JSONWriter, value: Literal) in
          value.write(to: &writer)
        })
    case "MapOfItself":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try MapOfItself.read(&reader)
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "NullableDirect":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> NullableDirect? in
          try NullableDirect.read(&reader)
        },
        { (writer: inout JSONWriter, value: NullableDirect) in
          value.write(to: &writer)
        })
    case "NullableMapOfItself":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue?? in
          try reader.null() ? .some(nil) : try NullableMapOfItself.read(&reader).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: JSONValue?) in
          if let value { value.write(to: &writer) } else { writer.null() }
        })
    case "Sum":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Sum? in
          try Sum.read(&reader)
        },
        { (writer: inout JSONWriter, value: Sum) in
          value.write(to: &writer)
        })
    case "Value":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Value? in
          try Value.read(&reader)
        },
        { (writer: inout JSONWriter, value: Value) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
