import HTTPTypes
import JSON
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Values

/// Answers what cannot be parsed as HTTP with a problem, and closes the connection.
///
/// Good requests before it on the connection are answered first: answers come in the order of their requests (RFC 9112,
/// section 9.3.2). Whoever reads the body of the request that ended badly gets an error, so that a part of a request is
/// never taken for the whole.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// What the reader of a body is told whose request cannot be parsed to its end.
  struct BrokenRequest: Error {}

  /// Requests that have come whole, less those that have been answered: below zero while one is answered early.
  private var unanswered = 0
  /// When the last answer is sent.
  private var lastSent: EventLoopFuture<Void>?
  /// The error whose turn to be answered has not come.
  private var held: HTTPParserError?
  /// Whether the connection's last answer has been given.
  private var isOver = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { unanswered += 1 }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isOver else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    let sent = promise ?? context.eventLoop.makePromise()
    lastSent = sent.futureResult
    context.write(data, promise: sent)
    unanswered -= 1
    if let held { answerInTurn(held, context: context) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    guard !isOver, held == nil else { return }
    answerInTurn(error, context: context)
    // Behind the good requests, which are read first.
    context.fireErrorCaught(BrokenRequest())
  }

  private func answerInTurn(_ error: HTTPParserError, context: ChannelHandlerContext) {
    guard unanswered <= 0 else {
      held = error
      return
    }
    held = nil
    // The request that cannot be parsed to its end may have its answer already.
    if unanswered == 0 { write(HTTPAnswer(problem(error), request: nil), context: context) }
    isOver = true
    let channel = context.channel
    lastSent?.whenComplete { _ in channel.close(promise: nil) }
    context.flush()
  }

  private func write(_ answer: HTTPAnswer, context: ChannelHandlerContext) {
    var fields: HTTPFields = [.contentLength: String(answer.body.readableBytes), .connection: "close"]
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    let head = HTTPResponse(status: HTTPResponse.Status(code: answer.status), headerFields: fields)
    let sent = context.eventLoop.makePromise(of: Void.self)
    lastSent = sent.futureResult
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    context.write(wrapOutboundOut(.end(nil)), promise: sent)
  }

  private func problem(_ error: HTTPParserError) -> Problem {
    error == .headerOverflow
      ? Problem(.headersTooLarge, "a header field, or all of them together, are longer than this service reads")
      : Problem(.malformedRequest, "this is not HTTP/1.1: \(error)")
  }
}
