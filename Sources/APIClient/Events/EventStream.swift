import Codec
public import HTTPClient
public import JSON

/// The events of an answer of `text/event-stream`, as they come; for one reader.
///
/// The transfer ends with the stream, with its last copy and iterator, and when the task that reads is canceled. What
/// does not fit the contract, an event that is too long, a silence longer than `Connection.silence` and a connection
/// that breaks are thrown. A stream is not asked for anew by itself: the `id` of the last event tells the service where
/// to go on.
public struct EventStream<Data: Sendable>: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent<Data>
  public typealias Failure = APIError

  /// How many bytes an event may have.
  public var maximumEventBytes = 16 << 20
  /// Status and headers of the answer.
  private let response: HTTPResponse
  private let body: HTTPBody
  /// Gives the data of an event; nil where that ends the stream.
  private let read: @Sendable (String, HTTPResponse) throws(APIError) -> Data?

  /// Events whose data is JSON that `read` reads.
  ///
  /// The data `[DONE]`, which is no JSON and which many services send last, ends the stream.
  public init(
    _ response: HTTPResponse, _ body: HTTPBody,
    reading read: @escaping @Sendable (inout JSONReader) throws(JSONSyntaxError) -> Data?
  ) {
    self.response = response
    self.body = body
    self.read = { (text, response) throws(APIError) in
      if text == "[DONE]" { return nil }
      do throws(JSONReadingError) {
        return try readAnswer(Array(text.utf8), read)
      } catch {
        throw .unreadable(response, cause: "the data of an event \(error.sentence)")
      }
    }
  }

  /// Events whose data is JSON of that type.
  public init(_ response: HTTPResponse, _ body: HTTPBody, of type: Data.Type) where Data: JSONReadable {
    self.init(response, body) { (reader) throws(JSONSyntaxError) in try Data.read(&reader) }
  }

  /// Events whose data is text.
  public init(_ response: HTTPResponse, _ body: HTTPBody) where Data == String {
    self.response = response
    self.body = body
    read = { (text, _) in text }
  }

  /// The same events with their data as it came, whatever it is.
  public var text: EventStream<String> {
    var text = EventStream<String>(response, body)
    text.maximumEventBytes = maximumEventBytes
    return text
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(
      response: response, read: read, pieces: body.makeAsyncIterator(),
      parser: EventStreamParser(maximumEventBytes: maximumEventBytes))
  }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let response: HTTPResponse
    fileprivate let read: @Sendable (String, HTTPResponse) throws(APIError) -> Data?
    /// Nil after the end.
    fileprivate var pieces: HTTPBody.Iterator?
    fileprivate var parser: EventStreamParser
    /// Events that came together with one before.
    fileprivate var waiting: ArraySlice<ServerSentEvent<String>> = []

    /// The next event; nil at the end. After one that does not fit, the next can be asked for all the same.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(APIError) -> ServerSentEvent<Data>? {
      while waiting.isEmpty {
        if parser.isOverrun, pieces != nil {
          end()
          throw .unreadable(response, cause: "an event is longer than \(parser.maximumEventBytes) bytes")
        }
        guard let piece = try await piece(isolation: actor) else { return nil }
        waiting = parser.events(in: piece)[...]
      }
      let event = waiting.removeFirst()
      guard let data = try read(event.data, response) else {
        end()
        return nil
      }
      return ServerSentEvent(name: event.name, data: data, id: event.id, retry: event.retry)
    }

    private mutating func end() {
      pieces?.end()
      (pieces, waiting) = (nil, [])
    }

    private mutating func piece(isolation actor: isolated (any Actor)?) async throws(APIError) -> [UInt8]? {
      do throws(HTTPClientError) {
        if let piece = try await pieces?.next(isolation: actor) { return piece }
        pieces = nil
        return nil
      } catch {
        pieces = nil
        throw .unanswered(error)
      }
    }
  }
}
