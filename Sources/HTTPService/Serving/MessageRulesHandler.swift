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
    let fields = FramingFields(head.headers)
    if let rule = fields.rule(brokenIn: head.version) {
      isBroken = true
      return context.fireErrorCaught(BrokenRule(rule: rule))
    }
    // Section 9.3: before 1.1, a connection stays open only where the client asks for that.
    if head.version != .http1_1, !head.isKeepAlive {
      head.headers.replaceOrAdd(name: "connection", value: "close")
    }
    unanswered += 1
    if fields.expectsContinue, head.version == .http1_1, unanswered == 1 {
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
}

/// What a request's headers say of the message itself.
private struct FramingFields {
  private var hosts = 0
  private var hasBadHost = false
  private var codings = 0
  private var isChunked = false
  private(set) var expectsContinue = false

  /// In one pass, since nearly every request has none of this but a host.
  init(_ headers: HTTPHeaders) {
    for (name, value) in headers {
      switch name.utf8.count {
      case 4 where name.lowercased() == "host":
        hosts += 1
        hasBadHost = hasBadHost || !Self.isHost(value)
      case 6 where name.lowercased() == "expect": expectsContinue = value.lowercased() == "100-continue"
      case 17 where name.lowercased() == "transfer-encoding":
        codings += 1
        isChunked = value.lowercased() == "chunked"
      default: break
      }
    }
  }

  func rule(brokenIn version: HTTPVersion) -> String? {
    if version == .http1_1, hosts != 1 { return "HTTP/1.1 needs exactly one Host header" }
    if hosts > 1 { return "there may be only one Host header" }
    if hasBadHost { return "the Host header is no host" }
    if codings == 0 { return nil }
    if version != .http1_1 { return "HTTP/1.0 knows no Transfer-Encoding" }
    return codings == 1 && isChunked ? nil : "the only Transfer-Encoding here is chunked"
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
