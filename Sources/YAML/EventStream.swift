import CYAML

/// A step through a YAML text.
struct Event {
  var kind: Kind
  var range: SourceRange

  enum Kind {
    /// `version` is that of a `%YAML` directive.
    case documentStart(version: String?)
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar(text: String, isQuoted: Bool, Properties)
    case sequenceStart(Properties)
    case mappingStart(Properties)
    /// Of a sequence or a mapping.
    case collectionEnd
  }

  /// What may stand before a node: `&anchor` and `!tag`.
  struct Properties {
    var anchor: String?
    var tag: String?
  }
}

/// The events of a text, by libyaml. The text must outlive the stream.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      // libyaml takes an empty text only with an address.
      yaml_parser_set_input_string(parser, text.baseAddress ?? UnsafePointer(bitPattern: 1), text.count)
    }
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event; after `streamEnd`, `streamEnd` again.
  mutating func next() throws(Halt) -> Event {
    guard isReady else { throw Halt(fault: Fault(at: .start, "there is no memory to read the file")) }
    while true {
      var raw = yaml_event_t()
      guard yaml_parser_parse(parser, &raw) == 1 else { throw Halt(fault: syntaxFault(parser.pointee)) }
      defer { yaml_event_delete(&raw) }
      if let kind = kind(of: raw) {
        return Event(kind: kind, range: SourceRange(start: position(raw.start_mark), end: position(raw.end_mark)))
      }
    }
  }

  /// What `raw` says; nil for the start of the stream, which says nothing.
  private func kind(of raw: yaml_event_t) -> Event.Kind? {
    switch raw.type {
    case YAML_STREAM_START_EVENT:
      return nil
    case YAML_DOCUMENT_START_EVENT:
      let version = raw.data.document_start.version_directive
      return .documentStart(version: version.map { "\($0.pointee.major).\($0.pointee.minor)" })
    case YAML_DOCUMENT_END_EVENT:
      return .documentEnd
    case YAML_ALIAS_EVENT:
      return .alias(text(raw.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      // Escapes can put a NUL into a text: the length counts, not the terminator.
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
      return .scalar(text: text, isQuoted: isQuoted, properties(scalar.anchor, scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(properties(raw.data.sequence_start.anchor, raw.data.sequence_start.tag))
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(properties(raw.data.mapping_start.anchor, raw.data.mapping_start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return .collectionEnd
    default:
      return .streamEnd
    }
  }

  private func properties(_ anchor: UnsafePointer<UInt8>?, _ tag: UnsafePointer<UInt8>?) -> Event.Properties {
    Event.Properties(anchor: text(anchor), tag: text(tag))
  }

  private func text(_ bytes: UnsafePointer<UInt8>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}

/// libyaml counts lines and characters from 0.
func position(_ mark: yaml_mark_t) -> Position {
  Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
}
