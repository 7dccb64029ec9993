import NIOCore
import NIOHTTP1

/// Holds requests to the rules of HTTP/1.1 messages (RFC 9112) that the parser leaves to others.
///
/// It stands right behind the parser, for what comes after it no longer knows a request's version.
final class MessageRulesHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// A request that breaks a rule, and which one.
  struct BrokenRule: Error {
    let rule: String
  }

  /// Requests that have begun, less those that have been answered.
  private var unanswered = 0
  private var isBroken = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isBroken else { return }
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    if let rule = Self.rule(brokenBy: head) {
      isBroken = true
      return context.fireErrorCaught(BrokenRule(rule: rule))
    }
    // Section 9.3: before 1.1, a connection stays open only where the client asks for that.
    if !head.isKeepAlive { head.headers.replaceOrAdd(name: "connection", value: "close") }
    unanswered += 1
    if head.version == .http1_1, Self.expectsContinue(head), unanswered == 1 {
      // RFC 9110, section 10.1.1: whoever waits for this sends no body without it.
      context.writeAndFlush(
        wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
    context.write(data, promise: promise)
  }

  private static func expectsContinue(_ head: HTTPRequestHead) -> Bool {
    head.headers["expect"].contains { $0.lowercased() == "100-continue" }
  }

  private static func rule(brokenBy head: HTTPRequestHead) -> String? {
    let hosts = head.headers["host"]
    if head.version == .http1_1, hosts.count != 1 { return "HTTP/1.1 needs exactly one Host header" }
    if hosts.count > 1 { return "there may be only one Host header" }
    if let host = hosts.first, !isHost(host) { return "the Host header is no host" }
    let codings = head.headers["transfer-encoding"]
    if !codings.isEmpty {
      if head.version != .http1_1 { return "HTTP/1.0 knows no Transfer-Encoding" }
      if codings.count > 1 || codings[0].lowercased() != "chunked" {
        return "the only Transfer-Encoding here is chunked"
      }
    }
    return nil
  }

  /// A host and perhaps a port (RFC 3986, section 3.2), by the characters that they may have; none for an empty one.
  private static func isHost(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: ":"): true
      default: "-._~%!$&'()*+,;=[]".utf8.contains(byte)
      }
    }
  }
}
