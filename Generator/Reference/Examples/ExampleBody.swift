import JSON
import Values

/// The body of a request as its example shows it: a value, the fields of a form, text, or a file of the reader's.
struct ExampleBody {
  let mediaType: String
  let value: JSONValue
  /// The parts of a form; none of another body.
  let fields: [ExampleField]
  /// The name of a file that is sent as it is.
  let file: String?

  /// Nil where neither an example nor the schema says anything.
  init?(_ content: Content, for operation: Operation, of contract: Contract) {
    let isFile = Self.isFile(content, of: contract)
    let shown = content.shown(for: operation, of: contract, in: .sent).first?.value
    guard isFile || shown != nil else { return nil }
    // A range such as `image/*` is no type of a body.
    mediaType = content.mediaType.contains("*") ? "application/octet-stream" : content.mediaType
    file = isFile ? ExampleField.fileName(content.mediaType) : nil
    value = shown ?? .null
    let isForm = content.kind == .form || content.kind == .multipart
    fields = isForm ? ExampleField.all(value, of: content, in: contract) : []
  }

  var kind: ContentKind { ContentKind(mediaType) }

  /// The text itself, where it is neither JSON nor a file.
  var text: String? {
    switch kind {
    case .json: nil
    case .form:
      fields.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.text))" }.joined(separator: "&")
    default: value.string ?? value.text
    }
  }

  /// What is bytes, unless the schema makes a structure of them.
  private static func isFile(_ content: Content, of contract: Contract) -> Bool {
    guard let schema = content.schema.map(contract.resolved) else { return true }
    switch (content.kind, schema.kind) {
    case (.bytes, .any), (.bytes, .string), (.media, .any), (.media, .string): return true
    case (.json, _), (.form, _), (.multipart, _): return false
    default: return contract.isFile(schema, nil)
    }
  }
}
