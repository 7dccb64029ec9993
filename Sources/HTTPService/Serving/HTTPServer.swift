import HTTPTypes
import HummingbirdCore
public import Logging
public import NIOCore
public import ServiceLifecycle

#if canImport(Glibc)
import Glibc
#endif

/// The HTTP server: listens, speaks HTTP/1.1, and lets a responder answer.
///
/// It stops cleanly: on graceful shutdown it accepts no more and lets requests in flight finish.
public struct HTTPServer: Service {
  private let address: String
  private let server: Server<EventLoopChannel>

  /// - Parameters:
  ///   - port: 0 for any free one.
  ///   - onListening: called with the port once connections are accepted.
  public init(
    host: String, port: Int, responder: Responder, limits: RequestLimits, group: any EventLoopGroup, logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void
  ) {
    let idle = TimeAmount.nanoseconds(Int64(limits.idleTime / .nanoseconds(1)))
    let date = DateHeader()
    let channel = HTTP1Channel(
      responder: { request, writer, channel in
        let headers = request.headers
        let answer = await responder.answer(to: request) {
          (channel.remoteAddress?.isLoopback ?? true) && !headers.werePassedOn
        }
        let isBodiless = request.method == .head || answer.body.readableBytes == 0
        try await writer.write(
          response: answer.head(at: date.text),
          body: isBodiless ? ResponseBody() : ResponseBody(byteBuffer: answer.body))
      },
      configuration: .init(
        additionalChannelHandlers: [MalformedRequestHandler(date: date), UnwantedBodyHandler(limits: limits)],
        idleTimeout: idle,
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 64 * 1024, maxHeaderFieldCount: 100)))
    address = "\(host):\(port)"
    server = Server(
      childChannelSetup: EventLoopChannel(channel),
      configuration: ServerConfiguration(
        address: .hostname(host, port: port), serverName: nil, reuseAddress: true,
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
      eventLoopGroup: group,
      logger: logger)
  }

  /// - Throws: `HTTPServerError` where the address cannot be listened on.
  public func run() async throws {
    do {
      try await server.run()
    } catch let error as IOError {
      throw HTTPServerError.cannotListen(address: address, reason: String(cString: strerror(error.errnoCode)))
    }
  }
}

/// Why the server does not serve.
public enum HTTPServerError: Error, Sendable, CustomStringConvertible {
  case cannotListen(address: String, reason: String)

  public var description: String {
    switch self {
    case .cannotListen(let address, let reason): "\(address) cannot be listened on: \(reason)"
    }
  }
}

extension HTTPAnswer {
  func head(at date: String) -> HTTPResponse {
    var fields = HTTPFields()
    fields.reserveCapacity(headers.count + 2)
    fields[.date] = date
    for header in headers {
      if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
    }
    // RFC 9110, section 8.6: no Content-Length with 204, and 304 would have to repeat that of 200.
    if status != 204, status != 304 { fields[.contentLength] = String(body.readableBytes) }
    return HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
  }
}

extension HTTPFields {
  /// Whether a proxy passed the request on, which then comes from elsewhere than the connection does.
  fileprivate var werePassedOn: Bool {
    ["forwarded", "x-forwarded-for", "x-real-ip", "via"].contains { name in
      HTTPField.Name(name).map { self[$0] != nil } ?? false
    }
  }
}

extension SocketAddress {
  fileprivate var isLoopback: Bool {
    guard let address = ipAddress else { return true }
    return address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
  }
}
