// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func merging(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "Anything":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try reader.value()
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "AnythingTrue":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> AnythingTrue? in
          try AnythingTrue.read(&reader)
        },
        { (writer: inout JSONWriter, value: AnythingTrue) in
          value.write(to: &writer)
        })
    case "Conflict":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Conflict? in
          try Conflict.read(&reader)
        },
        { (writer: inout JSONWriter, value: Conflict) in
          value.write(to: &writer)
        })
    case "Deep":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Deep? in
          try Deep.read(&reader)
        },
        { (writer: inout JSONWriter, value: Deep) in
          value.write(to: &writer)
        })
    case "Merged":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Merged? in
          try Merged.read(&reader)
        },
        { (writer: inout JSONWriter, value: Merged) in
          value.write(to: &writer)
        })
    case "MergedBesideProperties":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedBesideProperties? in
          try MergedBesideProperties.read(&reader)
        },
        { (writer: inout JSONWriter, value: MergedBesideProperties) in
          value.write(to: &writer)
        })
    case "MergedClosed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedClosed? in
          try MergedClosed.read(&reader)
        },
        { (writer: inout JSONWriter, value: MergedClosed) in
          value.write(to: &writer)
        })
    case "MergedConditions":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedConditions? in
          try MergedConditions.read(&reader)
        },
        { (writer: inout JSONWriter, value: MergedConditions) in
          value.write(to: &writer)
        })
    case "MergedItems":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [Int]? in
          try reader.array(minItems: 1, maxItems: 2) { (reader) throws(JSONSyntaxError) in try reader.integer(maximum: 3) }
        },
        { (writer: inout JSONWriter, value: [Int]) in
          writer.array(value) { writer, item in writer.integer(item) }
        })
    case "MergedMaps":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedMaps? in
          try MergedMaps.read(&reader)
        },
        { (writer: inout JSONWriter, value: MergedMaps) in
          value.write(to: &writer)
        })
    case "MergedPatterns":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedPatterns? in
          try MergedPatterns.read(&reader)
        },
        { (writer: inout JSONWriter, value: MergedPatterns) in
          value.write(to: &writer)
        })
    case "MergedScalar":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int? in
          try MergedScalar.read(&reader)
        },
        { (writer: inout JSONWriter, value: Int) in
          writer.integer(value)
        })
    case "MergedText":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> String? in
          try MergedText.read(&reader)
        },
        { (writer: inout JSONWriter, value: String) in
          writer.string(value)
        })
    case "MergedTypes":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Int?? in
          try reader.null() ? .some(nil) : try reader.integer(minimum: nil).map(Optional.some)
        },
        { (writer: inout JSONWriter, value: Int?) in
          if let value { writer.integer(value) } else { writer.null() }
        })
    case "MergedWords":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> MergedWords? in
          try reader.word(MergedWords.self)
        },
        { (writer: inout JSONWriter, value: MergedWords) in
          writer.string(value.rawValue)
        })
    case "Named":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Named? in
          try Named.read(&reader)
        },
        { (writer: inout JSONWriter, value: Named) in
          value.write(to: &writer)
        })
    case "Not":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Not? in
          try Not.read(&reader)
        },
        { (writer: inout JSONWriter, value: Not) in
          value.write(to: &writer)
        })
    case "NotNested":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> NotNested? in
          try NotNested.read(&reader)
        },
        { (writer: inout JSONWriter, value: NotNested) in
          value.write(to: &writer)
        })
    case "OneElement":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Named? in
          try Named.read(&reader)
        },
        { (writer: inout JSONWriter, value: Named) in
          value.write(to: &writer)
        })
    case "TwoReferences":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> TwoReferences? in
          try TwoReferences.read(&reader)
        },
        { (writer: inout JSONWriter, value: TwoReferences) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
