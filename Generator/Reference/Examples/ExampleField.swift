import JSON
import Values

/// A field of a form in an example.
struct ExampleField {
  let name: String
  let value: JSONValue
  /// The name of the file that is its content.
  let file: String?

  var text: String { value.string ?? value.text }

  /// Whether a part of it says that it is JSON (OpenAPI 3.1, section 4.8.15.1.1).
  var isJSON: Bool { value.members != nil || value.array != nil }

  /// Those of an example of a form; a list is a field for each of its items.
  static func all(_ value: JSONValue, of content: Content, in contract: Contract) -> [ExampleField] {
    let members = value.members ?? []
    let rules: Schema.ObjectRules? =
      if case .object(let rules)? = content.schema.map({ contract.resolved($0).kind }) { rules } else { nil }
    return members.flatMap { member in
      let encoding = content.encodings.first { $0.property == member.name }
      var schema = rules?.properties.first { $0.name == member.name }?.schema
      let list = member.value.array
      if list != nil, case .array(let rules)? = schema.map({ contract.resolved($0).kind }) { schema = rules.items }
      let isFile = schema.map { contract.isFile($0, encoding) } ?? false
      let type = encoding?.contentType ?? schema.flatMap { contract.resolved($0).keywords.contentMediaType?.value }
      let file = isFile ? fileName(type ?? "") : nil
      return (list ?? [member.value]).map { ExampleField(name: member.name, value: $0, file: file) }
    }
  }

  /// What a file of this type may be called: `file.png`, or `file.bin` where the type is no short word.
  static func fileName(_ mediaType: String) -> String {
    let essence = MediaType(mediaType.prefix { $0 != "," }).essence
    let subtype = essence.split(separator: "/").last.map(String.init) ?? ""
    let isWord = (2...4).contains(subtype.count) && subtype.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return "file.\(isWord ? subtype : "bin")"
  }
}
