import Values

/// What a body of a media type is in code.
enum ContentKind {
  /// A value (RFC 8259, RFC 6839).
  case json
  /// `application/x-www-form-urlencoded`
  case form
  /// `multipart/form-data`
  case multipart
  /// `text/event-stream`
  case events
  case text
  case bytes
  /// A range such as `image/*`, or a type whose parameters only its writer knows: bytes with their type.
  case media

  init(_ mediaType: String) {
    let type = MediaType(mediaType)
    let essence = type.essence
    switch essence {
    case _ where type.isJSON: self = .json
    case "application/x-www-form-urlencoded": self = .form
    case "multipart/form-data": self = .multipart
    case "text/event-stream": self = .events
    case "application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/graphql",
      "application/x-ndjson", "application/jsonl", "application/x-jsonl", "application/sdp":
      self = .text
    case _ where essence.contains("*") || essence.hasPrefix("multipart/"): self = .media
    case _ where essence.hasPrefix("text/") || essence.hasSuffix("+xml") || essence.hasSuffix("+yaml"): self = .text
    default: self = .bytes
    }
  }
}

extension Content {
  var kind: ContentKind { ContentKind(mediaType) }

  /// Whether it is JSON (RFC 8259) or a kind of it (RFC 6839).
  public var isJSON: Bool { kind == .json }
}
