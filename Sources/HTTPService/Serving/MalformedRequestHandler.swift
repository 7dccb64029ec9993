import HTTPTypes
import JSON
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Values

/// Answers what cannot be parsed as HTTP with a problem, and closes the connection.
///
/// Good requests before it on the connection are answered first: answers come in the order of their requests (RFC 9112,
/// section 9.3.2).
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// Requests that have come whole, less those that have been answered: below zero while one is answered early.
  private var unanswered = 0
  /// The error whose turn to be answered has not come.
  private var held: HTTPParserError?

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { unanswered += 1 }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    context.write(data, promise: promise)
    guard case .end = unwrapOutboundIn(data) else { return }
    unanswered -= 1
    if let held { answerInTurn(held, context: context) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    answerInTurn(error, context: context)
  }

  private func answerInTurn(_ error: HTTPParserError, context: ChannelHandlerContext) {
    guard unanswered <= 0 else {
      held = error
      return
    }
    held = nil
    let channel = context.channel
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.whenComplete { _ in channel.close(promise: nil) }
    if unanswered == 0 {
      write(HTTPAnswer(problem(error), request: nil), context: context, sent)
    } else {
      // The request that cannot be parsed to its end has its answer already.
      sent.succeed()
    }
  }

  private func write(_ answer: HTTPAnswer, context: ChannelHandlerContext, _ sent: EventLoopPromise<Void>) {
    var fields: HTTPFields = [.contentLength: String(answer.body.readableBytes), .connection: "close"]
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    let head = HTTPResponse(status: HTTPResponse.Status(code: answer.status), headerFields: fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
  }

  private func problem(_ error: HTTPParserError) -> Problem {
    error == .headerOverflow
      ? Problem(.headersTooLarge, "a header field, or all of them together, are longer than this service reads")
      : Problem(.malformedRequest, "this is not HTTP/1.1: \(error)")
  }
}
