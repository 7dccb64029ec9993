import Glibc
import JSON
import Values

/// What serves connections: handshake, request, faults, state, answer.
final class Service: Sendable {
  let state: Monitor<ClusterState>
  let log = Monitor(RequestLog())
  let faults = Faults()
  let identity: TLSIdentity
  /// The key of `Fault.wrongTLS`, made when it is first wanted.
  private let otherIdentity = Monitor<TLSIdentity?>(nil)
  private let name: String
  private let address: String

  init(_ state: ClusterState, address: String) throws(SimulationError) {
    identity = try TLSIdentity(name: state.shape.name, address: address)
    name = state.shape.name
    self.address = address
    self.state = Monitor(state)
  }

  /// Serves one request on the connection; the caller closes the socket.
  func serve(_ socket: Int32) {
    let identity = faults.presentsWrongKey() ? wrongIdentity() : identity
    guard let connection = TLSConnection(socket: socket, identity: identity),
      let request = HTTPRequest.read(from: connection)
    else { return }
    let number = log.withLock { $0.add(request) }
    let (delay, fault) = faults.faults(for: request)
    if delay > 0, pause(socket, milliseconds: delay) { return }
    switch fault {
    case .cutBeforeRequest: return connection.reset()
    case .hang: return hang(socket)
    default: break
    }
    let response = wrong(fault, answer(request))
    if fault == .cutBeforeAnswer { return connection.reset() }
    if fault == .hangBeforeAnswer { return hang(socket) }
    log.withLock { $0.note(response.status, of: number) }
    let bytes = response.bytes
    switch fault {
    case .cutMidAnswer(let count):
      connection.write(bytes.prefix(max(count, 0)))
      connection.reset()
    case .trickle(let milliseconds):
      for byte in bytes {
        guard connection.write([byte]), !pause(socket, milliseconds: milliseconds) else { return }
      }
      connection.finish()
    default:
      connection.write(bytes)
      connection.finish()
    }
  }

  private func wrongIdentity() -> TLSIdentity {
    otherIdentity.withLock { known in
      if known == nil { known = try? TLSIdentity(name: name, address: address) }
      return known ?? identity
    }
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    do throws(Refusal) {
      let answer = try state.withLock { (cluster) throws(Refusal) in try Router.answer(request, in: &cluster) }
      let json: [UInt8] =
        switch answer {
        case .value(let value): Array(value.text.utf8)
        case .json(let bytes): bytes
        case .change(let watch): Array(change(watch).text.utf8)
        }
      return HTTPResponse(status: 200, body: json + [10])
    } catch {
      var response = error.response
      response.isHeadOnly = request.method == "HEAD"
      return response
    }
  }

  /// Waits for the job to change, for as long as Ganeti does: it then answers null.
  private func change(_ watch: JobWatch) -> JSONValue {
    let limit = state.withLock { $0.longPollLimit }
    let change = state.wait(atMost: limit) { cluster -> Attempt<JSONValue> in
      cluster.advance(to: .now)
      if let change = watch.change(in: cluster) { return .done(change) }
      guard cluster.isServing else { return .done(nil) }
      return .again(after: cluster.nextStep.map { max($0 - Timestamp.now, .milliseconds(1)) })
    }
    return change ?? nil
  }

  /// The response as the fault has it.
  private func wrong(_ fault: Fault?, _ response: @autoclosure () -> HTTPResponse) -> HTTPResponse {
    switch fault {
    case .status(let status):
      return Refusal(status: status, message: HTTPStatus.phrase(status)).response
    case .badJSON:
      var response = response()
      response.body = Array("{\"data\": [[[0, \"".utf8)
      return response
    case .wrongShape:
      var response = response()
      response.body = Array(response.body.first == UInt8(ascii: "{") ? "[{}]\n".utf8 : "{\"unexpected\": true}\n".utf8)
      return response
    case .htmlAnswer:
      var response = response()
      response.contentType = "text/html"
      response.body = Array("<html><head><title>Maintenance</title></head><body>Back soon.</body></html>\n".utf8)
      return response
    case .hugeAnswer(let bytes):
      var response = response()
      response.body = [UInt8](repeating: UInt8(ascii: "x"), count: max(bytes, 2))
      response.body[0] = UInt8(ascii: "\"")
      response.body[response.body.count - 1] = UInt8(ascii: "\"")
      return response
    default: return response()
    }
  }

  /// Waits until the client or the server has ended the connection.
  private func hang(_ socket: Int32) {
    while !pause(socket, milliseconds: 60_000) {}
  }

  /// `POLLRDHUP`, which Glibc shows only to those who ask for GNU's own.
  private static let peerHasClosed: Int16 = 0x2000

  /// Waits; true when the client or the server has ended the connection meanwhile.
  private func pause(_ socket: Int32, milliseconds: Int) -> Bool {
    let deadline = Monotonic.now + Int64(milliseconds) * 1_000_000
    while true {
      let rest = deadline - Monotonic.now
      guard rest > 0 else { return false }
      var watched = pollfd(fd: socket, events: Service.peerHasClosed, revents: 0)
      if poll(&watched, 1, Int32(clamping: rest / 1_000_000 + 1)) > 0 { return true }
    }
  }
}
