import JSON
import YAML

/// What is said about the use of a value, and for readers.
struct Marks {
  var title: String?
  var description = ""
  var examples: [JSONValue] = []
  var defaultValue: LocatedValue?
  var isNullable = false
  var isReadOnly = false
  var isWriteOnly = false
  var isDeprecated = false
  var extensions: [String: LocatedValue] = [:]
  var words: [String: Schema.Annotations.Word] = [:]
  var xml: LocatedValue?
  var remarks = Remarks()

  init() {}

  init(_ annotations: Schema.Annotations) {
    title = annotations.title
    description = annotations.description
    examples = annotations.examples.map(\.value)
    defaultValue = annotations.defaultValue
    // Whoever writes it means it, and most who read it take it so.
    isNullable = annotations.isLooselyNullable
    isReadOnly = annotations.isReadOnly
    isWriteOnly = annotations.isWriteOnly
    isDeprecated = annotations.isDeprecated
    extensions = annotations.extensions
    words = annotations.words
    xml = annotations.xml
    remarks = annotations.remarks
  }

  /// What is said here, completed by what is said further on.
  func over(_ further: Marks) -> Marks {
    var marks = self
    marks.title = title ?? further.title
    if description.isEmpty { marks.description = further.description }
    if examples.isEmpty { marks.examples = further.examples }
    marks.defaultValue = defaultValue ?? further.defaultValue
    marks.isNullable = isNullable || further.isNullable
    marks.isReadOnly = isReadOnly || further.isReadOnly
    marks.isWriteOnly = isWriteOnly || further.isWriteOnly
    marks.isDeprecated = isDeprecated || further.isDeprecated
    marks.extensions = extensions.merging(further.extensions) { own, _ in own }
    marks.words = words.merging(further.words) { own, _ in own }
    marks.xml = xml ?? further.xml
    marks.remarks = remarks.over(further.remarks)
    return marks
  }
}

extension Schema.Annotations {
  /// Whether nothing is said but for readers.
  var isPlain: Bool { defaultValue == nil && !isReadOnly && !isWriteOnly && !isDeprecated && extensions.isEmpty }
}
