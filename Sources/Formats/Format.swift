/// The formats that say something of a text: those of JSON Schema (draft 2020-12, "Validation", section 7) and OpenAPI's
/// `byte`.
///
/// Each has a function of its own beside this type, on UTF-8 bytes, for who knows at compile time which one is meant.
/// A name that is no case here asserts nothing of a text, as `binary` and `password` do.
public enum Format: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case date
  case time
  case duration
  case email
  case idnEmail = "idn-email"
  case hostname
  case idnHostname = "idn-hostname"
  case ipv4
  case ipv6
  case uri
  case uriReference = "uri-reference"
  case iri
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case uuid
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex
  case byte

  /// Whether `text` has this format.
  public func accepts(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { accepts(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// Whether `text`, which must be UTF-8, has this format.
  public func accepts(utf8 text: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .dateTime: Format.isDateTime(text)
    case .date: Format.isDate(text)
    case .time: Format.isTime(text)
    case .duration: Format.isDuration(text)
    case .email: Format.isEmail(text)
    case .idnEmail: Format.isIDNEmail(text)
    case .hostname: Format.isHostname(text)
    case .idnHostname: Format.isIDNHostname(text)
    case .ipv4: Format.isIPv4(text)
    case .ipv6: Format.isIPv6(text)
    case .uri: Format.isURI(text)
    case .uriReference: Format.isURIReference(text)
    case .iri: Format.isIRI(text)
    case .iriReference: Format.isIRIReference(text)
    case .uriTemplate: Format.isURITemplate(text)
    case .uuid: Format.isUUID(text)
    case .jsonPointer: Format.isJSONPointer(text)
    case .relativeJSONPointer: Format.isRelativeJSONPointer(text)
    case .regex: Format.isRegex(text)
    case .byte: Format.isBase64(text)
    }
  }

  /// What such a text is, with its article and an example: the end of a sentence that begins with "must be".
  public var phrase: String {
    switch self {
    case .dateTime: "a date and time of RFC 3339 such as 2026-03-10T12:00:03Z"
    case .date: "a date such as 2026-03-10"
    case .time: "a time with an offset such as 12:00:03Z"
    case .duration: "a duration of ISO 8601 such as P1DT12H"
    case .email: "an e-mail address such as jo@example.org"
    case .idnEmail: "an e-mail address such as jö@example.org"
    case .hostname: "a host name such as node1.example.org"
    case .idnHostname: "a host name such as bücher.example"
    case .ipv4: "an IPv4 address such as 192.0.2.1"
    case .ipv6: "an IPv6 address such as 2001:db8::1"
    case .uri: "a URI such as https://example.org/a"
    case .uriReference: "a URI or a relative reference such as ../a?b#c"
    case .iri: "an IRI such as https://example.org/ä"
    case .iriReference: "an IRI or a relative reference such as ../ä"
    case .uriTemplate: "a URI template of RFC 6570 such as /clusters/{id}"
    case .uuid: "a UUID such as 01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e77"
    case .jsonPointer: "a JSON Pointer such as /disks/0"
    case .relativeJSONPointer: "a relative JSON Pointer such as 1/size"
    case .regex: "a regular expression of ECMA-262 such as ^[a-z]+$"
    case .byte: "Base64 with padding such as Z3dt"
    }
  }
}
