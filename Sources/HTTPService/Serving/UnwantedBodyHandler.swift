import NIOCore
import NIOHTTPTypes

/// Closes a connection whose client goes on sending a body for too long after its request was answered.
///
/// An answer may come before the body has been read, as a refusal does. What still comes is read and dropped, so that the
/// client gets to read its answer (RFC 9112, section 9.6), but not without end.
final class UnwantedBodyHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: RequestLimits
  /// Requests that have come whole, less those that have been answered: below zero while one is answered early.
  private var unanswered = 0
  /// Bytes that came of the body since its request was answered.
  private var dropped = 0
  private var clock: Scheduled<Void>?

  init(limits: RequestLimits) { self.limits = limits }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: break
    case .body(let buffer):
      if unanswered < 0 {
        dropped += buffer.readableBytes
        if dropped > limits.bodyBytes { return context.close(promise: nil) }
      }
    case .end:
      unanswered += 1
      clock?.cancel()
      clock = nil
      dropped = 0
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) {
      unanswered -= 1
      if unanswered < 0, clock == nil {
        let channel = context.channel
        clock = context.eventLoop.scheduleTask(in: .nanoseconds(Int64(limits.bodyTime / .nanoseconds(1)))) {
          channel.close(promise: nil)
        }
      }
    }
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    clock?.cancel()
    context.fireChannelInactive()
  }
}
