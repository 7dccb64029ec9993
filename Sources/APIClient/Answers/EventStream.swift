public import Codec
public import HTTPClient

/// An event of `text/event-stream` (HTML Living Standard, section 9.2).
public struct ServerSentEvent: Sendable, Equatable {
  /// `message` where nothing is said.
  public var name = "message"
  /// Its `data` lines, joined by newlines.
  public var data = ""
  /// The last id that was told; nil where none was.
  public var id: String?

  /// The data as JSON of that type.
  public func value<Value: JSONReadable>(_ type: Value.Type) throws(JSONReadingError) -> Value {
    try Value(answer: Array(data.utf8))
  }
}

/// Takes `text/event-stream` apart, whatever pieces it comes in.
public struct EventStreamParser: Sendable {
  private var line: [UInt8] = []
  private var endsWithCR = false
  private var event = ServerSentEvent()
  private var data: [String] = []
  private var isFirst = true
  /// How many milliseconds to wait before the stream is asked for anew, where it says.
  public private(set) var retry: Int?

  public init() {}

  /// The events that are complete with `bytes`.
  public mutating func events(in bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
    var found: [ServerSentEvent] = []
    for byte in bytes {
      let isLFOfCRLF = endsWithCR && byte == UInt8(ascii: "\n")
      endsWithCR = byte == UInt8(ascii: "\r")
      if isLFOfCRLF { continue }
      if endsWithCR || byte == UInt8(ascii: "\n") {
        if let event = take(String(decoding: line, as: UTF8.self)) { found.append(event) }
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(byte)
      }
    }
    return found
  }

  /// Takes a line; gives the event that an empty one ends.
  private mutating func take(_ text: String) -> ServerSentEvent? {
    var text = text[...]
    if isFirst, text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    isFirst = false
    if text.isEmpty { return end() }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var value = parts.count > 1 ? parts[1] : ""
    if value.hasPrefix(" ") { value.removeFirst() }
    switch parts[0] {
    case "event": event.name = String(value)
    case "data": data.append(String(value))
    case "id": if !value.contains("\0") { event.id = String(value) }
    case "retry": if value.allSatisfy(\.isASCII), let pause = Int(value), pause >= 0 { retry = pause }
    default: break  // A comment, or a field that nobody knows.
    }
    return nil
  }

  private mutating func end() -> ServerSentEvent? {
    defer {
      event = ServerSentEvent(id: event.id)
      data = []
    }
    guard !data.isEmpty else { return nil }
    event.data = data.joined(separator: "\n")
    if event.name.isEmpty { event.name = "message" }
    return event
  }
}

extension HTTPResponse {
  /// The events of a body of `text/event-stream`.
  public var events: [ServerSentEvent] {
    var parser = EventStreamParser()
    return parser.events(in: body)
  }
}
