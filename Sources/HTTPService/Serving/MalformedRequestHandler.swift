import HTTPTypes
import JSON
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Values

/// Answers what cannot be parsed as HTTP with a problem, and closes the connection.
final class MalformedRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias OutboundOut = HTTPResponsePart

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let parserError = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    let isTooLarge = parserError == .headerOverflow
    let problem =
      isTooLarge
      ? Problem(.headersTooLarge, "a header field, or all of them together, are longer than this service reads")
      : Problem(.malformedRequest, "this is not HTTP/1.1: \(parserError)")
    let answer = HTTPAnswer(problem, request: nil)
    var fields: HTTPFields = [.contentLength: String(answer.body.readableBytes), .connection: "close"]
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    let status = HTTPResponse.Status(code: answer.status)
    context.write(wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: fields))), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
  }
}
