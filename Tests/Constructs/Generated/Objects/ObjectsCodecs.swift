// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Values

extension CompiledCodec {
  static func objects(_ schema: String) -> CompiledCodec? {
    switch schema {
    case "ClosedObject":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedObject? in
          try ClosedObject.read(&reader)
        },
        { (writer: inout JSONWriter, value: ClosedObject) in
          value.write(to: &writer)
        })
    case "ConditionAlone":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try ConditionAlone.read(&reader)
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "Conditional":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Conditional? in
          try Conditional.read(&reader)
        },
        { (writer: inout JSONWriter, value: Conditional) in
          value.write(to: &writer)
        })
    case "Dependent":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Dependent? in
          try Dependent.read(&reader)
        },
        { (writer: inout JSONWriter, value: Dependent) in
          value.write(to: &writer)
        })
    case "Directions":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Directions? in
          try Directions.read(&reader)
        },
        { (writer: inout JSONWriter, value: Directions) in
          value.write(to: &writer)
        })
    case "EmptyObject":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> EmptyObject? in
          try EmptyObject.read(&reader)
        },
        { (writer: inout JSONWriter, value: EmptyObject) in
          value.write(to: &writer)
        })
    case "Extras":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Extras? in
          try Extras.read(&reader)
        },
        { (writer: inout JSONWriter, value: Extras) in
          value.write(to: &writer)
        })
    case "FreeObject":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try reader.object()
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "InnerNames":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> InnerNames? in
          try InnerNames.read(&reader)
        },
        { (writer: inout JSONWriter, value: InnerNames) in
          value.write(to: &writer)
        })
    case "Labels":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: String]? in
          try reader.map { (reader) throws(JSONSyntaxError) in try reader.string(maxLength: 3) }
        },
        { (writer: inout JSONWriter, value: [String: String]) in
          writer.map(value) { writer, item in writer.string(item) }
        })
    case "NamesOf":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? in
          try NamesOf.read(&reader)
        },
        { (writer: inout JSONWriter, value: [String: Int]) in
          writer.map(value) { writer, item in writer.integer(item) }
        })
    case "OnlyNulls":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OnlyNulls? in
          try OnlyNulls.read(&reader)
        },
        { (writer: inout JSONWriter, value: OnlyNulls) in
          value.write(to: &writer)
        })
    case "OpenObject":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> OpenObject? in
          try OpenObject.read(&reader)
        },
        { (writer: inout JSONWriter, value: OpenObject) in
          value.write(to: &writer)
        })
    case "Patterned":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Patterned? in
          try Patterned.read(&reader)
        },
        { (writer: inout JSONWriter, value: Patterned) in
          value.write(to: &writer)
        })
    case "PatternedAlike":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedAlike? in
          try PatternedAlike.read(&reader)
        },
        { (writer: inout JSONWriter, value: PatternedAlike) in
          value.write(to: &writer)
        })
    case "PatternedLists":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: [Double]]? in
          try PatternedLists.read(&reader)
        },
        { (writer: inout JSONWriter, value: [String: [Double]]) in
          writer.map(value) { writer, item in writer.array(item) { writer, item in writer.number(item) } }
        })
    case "PatternedMap":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? in
          try PatternedMap.read(&reader)
        },
        { (writer: inout JSONWriter, value: [String: Int]) in
          writer.map(value) { writer, item in writer.integer(item) }
        })
    case "PatternedMoments":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Timestamp]? in
          try PatternedMoments.read(&reader)
        },
        { (writer: inout JSONWriter, value: [String: Timestamp]) in
          writer.map(value) { writer, item in writer.timestamp(item) }
        })
    case "PatternedObjects":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedObjects? in
          try PatternedObjects.read(&reader)
        },
        { (writer: inout JSONWriter, value: PatternedObjects) in
          value.write(to: &writer)
        })
    case "PatternedOpen":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedOpen? in
          try PatternedOpen.read(&reader)
        },
        { (writer: inout JSONWriter, value: PatternedOpen) in
          value.write(to: &writer)
        })
    case "PatternedOthers":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try PatternedOthers.read(&reader)
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "PatternedProperty":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedProperty? in
          try PatternedProperty.read(&reader)
        },
        { (writer: inout JSONWriter, value: PatternedProperty) in
          value.write(to: &writer)
        })
    case "PatternedReferences":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> PatternedReferences? in
          try PatternedReferences.read(&reader)
        },
        { (writer: inout JSONWriter, value: PatternedReferences) in
          value.write(to: &writer)
        })
    case "Presence":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Presence? in
          try Presence.read(&reader)
        },
        { (writer: inout JSONWriter, value: Presence) in
          value.write(to: &writer)
        })
    case "RequiredAlone":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? in
          try RequiredAlone.read(&reader)
        },
        { (writer: inout JSONWriter, value: JSONValue) in
          value.write(to: &writer)
        })
    case "RequiredUndescribed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> RequiredUndescribed? in
          try RequiredUndescribed.read(&reader)
        },
        { (writer: inout JSONWriter, value: RequiredUndescribed) in
          value.write(to: &writer)
        })
    case "Sized":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? in
          try Sized.read(&reader)
        },
        { (writer: inout JSONWriter, value: [String: Int]) in
          writer.map(value) { writer, item in writer.integer(item) }
        })
    case "SizedProperties":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> SizedProperties? in
          try SizedProperties.read(&reader)
        },
        { (writer: inout JSONWriter, value: SizedProperties) in
          value.write(to: &writer)
        })
    case "Spelling":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Spelling? in
          try Spelling.read(&reader)
        },
        { (writer: inout JSONWriter, value: Spelling) in
          value.write(to: &writer)
        })
    case "Undescribed":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> Undescribed? in
          try Undescribed.read(&reader)
        },
        { (writer: inout JSONWriter, value: Undescribed) in
          value.write(to: &writer)
        })
    case "UnevaluatedAnyOf":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedAnyOf? in
          try UnevaluatedAnyOf.read(&reader)
        },
        { (writer: inout JSONWriter, value: UnevaluatedAnyOf) in
          value.write(to: &writer)
        })
    case "UnevaluatedChoice":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedChoice? in
          try UnevaluatedChoice.read(&reader)
        },
        { (writer: inout JSONWriter, value: UnevaluatedChoice) in
          value.write(to: &writer)
        })
    case "UnevaluatedCondition":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedCondition? in
          try UnevaluatedCondition.read(&reader)
        },
        { (writer: inout JSONWriter, value: UnevaluatedCondition) in
          value.write(to: &writer)
        })
    case "UnevaluatedPlain":
      CompiledCodec(
        { (reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedPlain? in
          try UnevaluatedPlain.read(&reader)
        },
        { (writer: inout JSONWriter, value: UnevaluatedPlain) in
          value.write(to: &writer)
        })
    default: nil
    }
  }
}
