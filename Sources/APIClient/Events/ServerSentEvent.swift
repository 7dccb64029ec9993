/// An event of `text/event-stream` (HTML Living Standard, section 9.2).
public struct ServerSentEvent<Data: Sendable>: Sendable {
  /// `message` where nothing is said.
  public var name: String
  /// What it tells.
  public var data: Data
  /// The last id that was told, for `Last-Event-ID` where the stream is asked for anew; nil where none was.
  public var id: String?
  /// How many milliseconds to wait before that, as was told last; nil where it was not.
  public var retry: Int?

  public init(name: String = "message", data: Data, id: String? = nil, retry: Int? = nil) {
    self.name = name
    self.data = data
    self.id = id
    self.retry = retry
  }
}

extension ServerSentEvent: Equatable where Data: Equatable {}
