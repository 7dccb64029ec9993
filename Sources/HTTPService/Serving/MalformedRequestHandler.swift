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
  /// The problem whose turn to be told has not come.
  private var held: Problem?
  /// Whether the connection's last answer has been given.
  private var isOver = false
  private let date: DateHeader

  init(date: DateHeader) { self.date = date }

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
    if let held { tellInTurn(held, context: context) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let problem = problem(error) else { return context.fireErrorCaught(error) }
    guard !isOver, held == nil else { return }
    tellInTurn(problem, context: context)
    // Behind the good requests, which are read first.
    context.fireErrorCaught(BrokenRequest())
  }

  private func tellInTurn(_ problem: Problem, context: ChannelHandlerContext) {
    guard unanswered <= 0 else {
      held = problem
      return
    }
    held = nil
    // The request that cannot be parsed to its end may have its answer already.
    if unanswered == 0 { write(HTTPAnswer(problem, request: nil), context: context) }
    isOver = true
    let channel = context.channel
    lastSent?.whenComplete { _ in channel.close(promise: nil) }
    context.flush()
  }

  private func write(_ answer: HTTPAnswer, context: ChannelHandlerContext) {
    var head = answer.head(at: date.text)
    head.headerFields[.connection] = "close"
    let sent = context.eventLoop.makePromise(of: Void.self)
    lastSent = sent.futureResult
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    context.write(wrapOutboundOut(.end(nil)), promise: sent)
  }

  /// What is told of an error; nil of those that are none of the request's.
  private func problem(_ error: any Error) -> Problem? {
    switch error {
    case HTTPParserError.headerOverflow:
      Problem(.headersTooLarge, "a header field, or all of them together, are longer than this service reads")
    case HTTPParserError.invalidMethod: Problem(.malformedRequest, "this service knows no such method")
    case let error as HTTPParserError: Problem(.malformedRequest, "this is not HTTP/1.1: \(error)")
    case let broken as MessageRulesHandler.BrokenRule: Problem(.malformedRequest, broken.rule)
    default: nil
    }
  }
}
