/// Takes `text/event-stream` apart, whatever pieces it comes in (HTML Living Standard, sections 9.2.5 and 9.2.6).
public struct EventStreamParser: Sendable {
  /// How many bytes an event may have.
  public let maximumEventBytes: Int
  /// Whether an event has more: then nothing comes after it.
  public private(set) var isOverrun = false
  private var line: [UInt8] = []
  private var endsWithCR = false
  private var isFirst = true
  private var name = ""
  private var data: [UInt8] = []
  /// The last id, and the last time to wait, which hold for later events too.
  private var id: String?
  private var retry: Int?

  public init(maximumEventBytes: Int) { self.maximumEventBytes = maximumEventBytes }

  /// The events that are complete with `bytes`.
  public mutating func events(in bytes: some Sequence<UInt8>) -> [ServerSentEvent<String>] {
    var found: [ServerSentEvent<String>] = []
    for byte in bytes where !isOverrun {
      let isLFOfCRLF = endsWithCR && byte == UInt8(ascii: "\n")
      endsWithCR = byte == UInt8(ascii: "\r")
      if isLFOfCRLF { continue }
      if endsWithCR || byte == UInt8(ascii: "\n") {
        if let event = takeLine() { found.append(event) }
        line.removeAll(keepingCapacity: true)
      } else {
        isOverrun = line.count + data.count >= maximumEventBytes
        line.append(byte)
      }
    }
    return found
  }

  /// Takes the line; gives the event that an empty one ends.
  private mutating func takeLine() -> ServerSentEvent<String>? {
    if isFirst, line.starts(with: EventStreamParser.byteOrderMark) {
      line.removeFirst(EventStreamParser.byteOrderMark.count)
    }
    isFirst = false
    guard !line.isEmpty else { return end() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "data": data += value + [UInt8(ascii: "\n")]
    case "id": if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
    case "retry":
      if value.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
        retry = Int(String(decoding: value, as: UTF8.self)) ?? retry
      }
    default: break  // A comment, or a field that nobody knows.
    }
    return nil
  }

  private mutating func end() -> ServerSentEvent<String>? {
    defer {
      name = ""
      data.removeAll(keepingCapacity: true)
    }
    guard !data.isEmpty else { return nil }
    return ServerSentEvent(
      name: name.isEmpty ? "message" : name, data: String(decoding: data.dropLast(), as: UTF8.self), id: id,
      retry: retry)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
