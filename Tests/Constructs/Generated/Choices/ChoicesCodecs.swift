// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func choices(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Any":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> AnyValue? in
          try AnyValue.read(&reader)
        },
        { (writer: inout JSONWriter, value: AnyValue) in
          value.write(to: &writer)
        })
    case "Anything":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Anything? in
          try Anything.read(&reader)
        },
        { (writer: inout JSONWriter, value: Anything) in
          value.write(to: &writer)
        })
    case "AnythingElse":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> AnythingElse? in
          try AnythingElse.read(&reader)
        },
        { (writer: inout JSONWriter, value: AnythingElse) in
          value.write(to: &writer)
        })
    case "AnythingOrNull":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? in
          try reader.array { (reader) throws(JSONSyntaxError) in try AnythingOrNullItem.read(&reader) }
        },
        { (writer: inout JSONWriter, value: [JSONValue]) in
          writer.array(value) { writer, item in item.write(to: &writer) }
        })
    case "Cat":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Cat? in
          try Cat.read(&reader)
        },
        { (writer: inout JSONWriter, value: Cat) in
          value.write(to: &writer)
        })
    case "Dog":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Dog? in
          try Dog.read(&reader)
        },
        { (writer: inout JSONWriter, value: Dog) in
          value.write(to: &writer)
        })
    case "Kinds":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Kinds? in
          try Kinds.read(&reader)
        },
        { (writer: inout JSONWriter, value: Kinds) in
          value.write(to: &writer)
        })
    case "MaybePet":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MaybePet?? in
          try reader.null() ? .some(nil) : try MaybePet.read(&reader).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: MaybePet?) in
          if let value { value.write(to: &writer) } else { writer.null() }
        })
    case "MostDescribed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MostDescribed? in
          try MostDescribed.read(&reader)
        },
        { (writer: inout JSONWriter, value: MostDescribed) in
          value.write(to: &writer)
        })
    case "Nested":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Nested? in
          try Nested.read(&reader)
        },
        { (writer: inout JSONWriter, value: Nested) in
          value.write(to: &writer)
        })
    case "Nullable":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Nullable? in
          try Nullable.read(&reader)
        },
        { (writer: inout JSONWriter, value: Nullable) in
          value.write(to: &writer)
        })
    case "NumberChoice":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Double? in
          try NumberChoice.read(&reader)
        },
        { (writer: inout JSONWriter, value: Double) in
          writer.number(value)
        })
    case "Overlapping":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Overlapping? in
          try Overlapping.read(&reader)
        },
        { (writer: inout JSONWriter, value: Overlapping) in
          value.write(to: &writer)
        })
    case "Pet":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Pet? in
          try Pet.read(&reader)
        },
        { (writer: inout JSONWriter, value: Pet) in
          value.write(to: &writer)
        })
    case "RequiredGroups":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> RequiredGroups? in
          try RequiredGroups.read(&reader)
        },
        { (writer: inout JSONWriter, value: RequiredGroups) in
          value.write(to: &writer)
        })
    case "ScalarChoice":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try ScalarChoice.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "TwoChoices":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> TwoChoices? in
          try TwoChoices.read(&reader)
        },
        { (writer: inout JSONWriter, value: TwoChoices) in
          value.write(to: &writer)
        })
    case "Types":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Types? in
          try Types.read(&reader)
        },
        { (writer: inout JSONWriter, value: Types) in
          value.write(to: &writer)
        })
    case "TypesOfContainers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue?? in
          try reader.null() ? .some(nil) : try TypesOfContainers.read(&reader).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: JSONValue?) in
          if let value { value.write(to: &writer) } else { writer.null() }
        })
    case "Undiscriminated":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Undiscriminated? in
          try Undiscriminated.read(&reader)
        },
        { (writer: inout JSONWriter, value: Undiscriminated) in
          value.write(to: &writer)
        })
    case "WithBase":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> WithBase? in
          try WithBase.read(&reader)
        },
        { (writer: inout JSONWriter, value: WithBase) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
