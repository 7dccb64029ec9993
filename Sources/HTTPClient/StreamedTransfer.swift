/// The reader's end of a transfer, which is aborted when nobody can read any more.
final class StreamedTransfer: Sendable {
  /// Kept, for the transfer ends with its client.
  private let client: HTTPClient
  private let pipe: AnswerPipe
  private let tell: @Sendable (Message) -> Void
  private let id: UInt64

  init(client: HTTPClient, id: UInt64, pipe: AnswerPipe, tell: @escaping @Sendable (Message) -> Void) {
    self.client = client
    self.id = id
    self.pipe = pipe
    self.tell = tell
  }

  deinit { end() }

  func end() { tell(.abort(id)) }

  func next() async throws(HTTPClientError) -> [UInt8]? {
    let (tell, id, pipe) = (tell, id, pipe)
    let piece = await withTaskCancellationHandler {
      if Task.isCancelled { tell(.abort(id)) }
      return await pipe.next { tell(.resume(id)) }
    } onCancel: {
      tell(.abort(id))
    }
    return try piece.get()
  }

  func limitToTotalTimeout() { tell(.limitToTotalTimeout(id)) }
}
