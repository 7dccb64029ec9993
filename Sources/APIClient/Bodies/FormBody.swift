public import JSON
import Values

/// How a property of a body's object is sent, where the contract says it (OpenAPI 3.1, section 4.8.15).
public struct FieldEncoding: Sendable {
  let style: ParameterStyle
  let explode: Bool
  let allowReserved: Bool
  let contentType: String?

  /// A field spelled as a parameter of a query is.
  public init(style: ParameterStyle = .form, explode: Bool, allowReserved: Bool = false) {
    self.style = style
    self.explode = explode
    self.allowReserved = allowReserved
    contentType = nil
  }

  /// A field whose values are of a media type: JSON is written where it is JSON.
  public init(contentType: String) {
    style = .form
    explode = true
    allowReserved = false
    self.contentType = contentType
  }
}

extension RequestBuilder {
  /// Sets a body of `application/x-www-form-urlencoded`: a field for each member of the object that `write` writes.
  ///
  /// Without an encoding of its own a list is a field for each item, and an object is JSON (section 4.8.14.4).
  public mutating func form(
    _ mediaType: String, _ encodings: [String: FieldEncoding] = [:], writing write: (inout JSONWriter) -> Void
  ) {
    let fields = (JSONValue(writing: write).members ?? []).compactMap { member in
      FormBody.field(member.name, member.value, encodings[member.name])
    }
    body(mediaType, text: fields.joined(separator: "&"))
  }
}

/// The fields of a form.
enum FormBody {
  /// A member as one or more fields; nil where there is nothing to send.
  static func field(_ name: String, _ value: JSONValue, _ encoding: FieldEncoding?) -> String? {
    let isWhole: Bool
    switch value {
    case .object: isWhole = encoding == nil || encoding?.contentType != nil
    case .array: isWhole = encoding?.contentType.map { MediaType($0).isJSON } ?? false
    default: isWhole = false
    }
    // JSON in one field.
    let sent: JSONValue = isWhole ? .string(value.text) : value
    let allowReserved = encoding?.allowReserved ?? false
    return (encoding?.style ?? .form).text(
      name, sent, explode: encoding?.explode ?? true,
      encoding: allowReserved ? PercentEncoding.encodedButReserved : PercentEncoding.encoded)
  }
}
