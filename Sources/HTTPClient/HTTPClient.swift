import Logging

/// A client of HTTP/1.1 over libcurl: one thread moves the bytes of every request, callers only wait.
///
/// TLS sessions are remembered for each origin, so that a server that closes every connection still costs no full
/// handshake. Nothing is retried here: only the caller knows what may be sent twice.
public final class HTTPClient: Sendable {
  /// What holds for all requests of a client.
  public struct Configuration: Sendable {
    /// The most connections to one origin at a time. Further requests wait for their turn, first come first served.
    public var connectionsPerHost: Int

    /// Four connections are what a Ganeti master takes from one client without harm to others.
    public init(connectionsPerHost: Int = 4) {
      self.connectionsPerHost = connectionsPerHost
    }
  }

  private let mailbox: Mailbox
  private let logger: Logger

  /// Starts the client's thread, which ends with `close` or with the client.
  public init(configuration: Configuration = Configuration(), logger: Logger) {
    self.mailbox = Mailbox()
    self.logger = logger
    TransferThread.start(reading: mailbox, connectionsPerHost: max(1, configuration.connectionsPerHost))
  }

  deinit {
    mailbox.close()
  }

  /// Sends `request` and gives its complete answer, of whatever status.
  ///
  /// Canceling the task aborts the transfer at once.
  /// - Throws: `HTTPClientError`; its `mayHaveBeenReceived` tells whether the server may have acted all the same.
  public func send(_ request: HTTPRequest) async throws(HTTPClientError) -> HTTPResponse {
    try request.validate()
    let start = ContinuousClock.now
    let id = mailbox.nextID()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        mailbox.post(.start(Exchange(id: id, request: request, start: start, recipient: .whole(continuation))))
        // A cancellation before this line was told to a thread that did not know the request yet.
        if Task.isCancelled { mailbox.post(.abort(id)) }
      }
    } onCancel: {
      mailbox.post(.abort(id))
    }
    log(request, result.map(\.status), start.duration(to: .now))
    return try result.get()
  }

  /// Sends `request` and gives its answer, of whatever status, when status and headers are there; the body follows in
  /// pieces. The request's `totalTimeout` holds until then, its `maximumBodyBytes` not at all.
  ///
  /// As many of these may be under way at a host as other requests, and they take no turn of those. Canceling the task,
  /// that which reads the body too, aborts the transfer at once.
  /// - Parameter silence: the longest time in which nothing comes, while the body is waited for.
  /// - Throws: `HTTPClientError`, as `send` does.
  public func stream(
    _ request: HTTPRequest, silence: Duration = .seconds(120)
  ) async throws(HTTPClientError) -> HTTPStream {
    try request.validate()
    let start = ContinuousClock.now
    let id = mailbox.nextID()
    let pipe = AnswerPipe()
    let result = await withTaskCancellationHandler {
      let recipient = Exchange.Recipient.pieces(pipe, silence: silence)
      mailbox.post(.start(Exchange(id: id, request: request, start: start, recipient: recipient)))
      if Task.isCancelled { mailbox.post(.abort(id)) }
      return await pipe.head()
    } onCancel: {
      mailbox.post(.abort(id))
    }
    log(request, result.map(\.status), start.duration(to: .now))
    let (status, headers) = try result.get()
    let transfer = StreamedTransfer(client: self, id: id, pipe: pipe) { [mailbox] in mailbox.post($0) }
    return HTTPStream(status: status, headers: headers, body: HTTPBody(transfer))
  }

  /// Aborts what is under way and gives when the thread has ended. Whatever is sent later is canceled.
  public func close() async {
    mailbox.close()
    await mailbox.end()
  }

  private func log(_ request: HTTPRequest, _ status: Result<Int, HTTPClientError>, _ elapsed: Duration) {
    logger.debug(
      "HTTP request ended",
      metadata: [
        "method": "\(request.method)",
        "origin": "\(request.origin)",
        "milliseconds": "\(elapsed.wholeMilliseconds)",
        "result": "\(status.summary)",
      ])
  }
}

extension Result where Success == Int, Failure == HTTPClientError {
  fileprivate var summary: String {
    switch self {
    case .success(let status): "\(status)"
    case .failure(let error): "\(error)"
    }
  }
}
