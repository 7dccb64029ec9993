import COpenSSL
import Glibc
import JSON

@testable import GanetiSim

/// A small client over OpenSSL, one connection a call, as Ganeti's server wants it.
struct Client {
  let cluster: SimulatedCluster
  var user: String? = "gwm"
  var password = "gwm"
  /// How long a read of the answer waits.
  var seconds = 120

  enum Failure: Error, Equatable {
    case refused
    case tls
    /// The connection ended before the answer was whole; so many bytes had come.
    case cut(received: Int)
    case timedOut
  }

  struct Reply {
    var status: Int
    var phrase: String
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
    /// The body as JSON; null where it is none.
    var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Calls and gives the answer, whatever its status.
  func call(
    _ method: String, _ target: String, body: JSONValue? = nil, raw: String? = nil,
    contentType: String? = "application/json"
  ) throws(Failure) -> Reply {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
    if let user { head += "Authorization: Basic \(base64("\(user):\(password)"))\r\n" }
    let text = raw ?? body?.text
    if let text {
      if let contentType { head += "Content-Type: \(contentType)\r\n" }
      head += "Content-Length: \(text.utf8.count)\r\n"
    }
    let bytes = try exchange(Array((head + "\r\n" + (text ?? "")).utf8))
    return try parse(bytes, isHead: method == "HEAD")
  }

  func get(_ target: String) throws(Failure) -> JSONValue { try call("GET", target).json }

  /// Submits and gives the job's id.
  func submit(_ method: String, _ target: String, body: JSONValue? = nil) throws(Failure) -> Int {
    Int(try call(method, target, body: body).json.integer ?? -1)
  }

  /// The job, once it is finished.
  func finished(_ job: Int) throws(Failure) -> JSONValue {
    let deadline = Monotonic.now + 120_000_000_000
    while Monotonic.now < deadline {
      let answer = try get("/2/jobs/\(job)")
      if ["success", "error", "canceled"].contains(answer["status"]?.string) { return answer }
      usleep(5000)
    }
    throw .timedOut
  }

  private func exchange(_ request: [UInt8]) throws(Failure) -> [UInt8] {
    guard let descriptor = connectedSocket(to: cluster.address, port: cluster.port) else { throw .refused }
    defer { close(descriptor) }
    limitReads(of: descriptor, to: 120)
    signal(SIGPIPE, SIG_IGN)
    guard let context = SSL_CTX_new(TLS_client_method()), let session = SSL_new(context) else { throw .tls }
    defer {
      SSL_free(session)
      SSL_CTX_free(context)
    }
    ERR_clear_error()
    guard SSL_set_fd(session, descriptor) == 1, SSL_connect(session) == 1, pin(of: session) == cluster.publicKeyPin
    else { throw .tls }
    // However long the handshake took: an answer that does not come is what an impatient client is about.
    limitReads(of: descriptor, to: seconds)
    SSL_write(session, request, Int32(request.count))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      ERR_clear_error()
      let count = SSL_read(session, &buffer, Int32(buffer.count))
      if count > 0 {
        bytes += buffer.prefix(Int(count))
        continue
      }
      if SSL_get_error(session, count) == SSL_ERROR_SYSCALL, errno == EAGAIN { throw .timedOut }
      if SSL_get_error(session, count) == SSL_ERROR_WANT_READ { throw .timedOut }
      return bytes
    }
  }

  private func limitReads(of descriptor: Int32, to seconds: Int) {
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  private func parse(_ bytes: [UInt8], isHead: Bool) throws(Failure) -> Reply {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { throw .cut(received: bytes.count) }
    let lines = text[..<end.lowerBound].split(separator: "\r\n")
    let first = lines[0].split(separator: " ", maxSplits: 2)
    let headers = lines.dropFirst().map { line -> (name: String, value: String) in
      let halves = line.split(separator: ":", maxSplits: 1)
      return (String(halves[0]), String(halves[1].dropFirst()))
    }
    let body = Array(text[end.upperBound...].utf8)
    let reply = Reply(status: Int(first[1])!, phrase: String(first[2]), headers: headers, body: body)
    if !isHead, Int(reply.header("Content-Length") ?? "") != body.count { throw .cut(received: bytes.count) }
    return reply
  }

  private func pin(of session: OpaquePointer) -> String {
    guard let certificate = SSL_get1_peer_certificate(session) else { return "" }
    defer { X509_free(certificate) }
    var encoded: UnsafeMutablePointer<UInt8>?
    let length = i2d_PUBKEY(X509_get0_pubkey(certificate), &encoded)
    guard let encoded, length > 0 else { return "" }
    defer { CRYPTO_free(encoded, #file, #line) }
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256(encoded, Int(length), &digest)
    return "sha256//" + base64(digest)
  }
}

private func base64(_ text: String) -> String { base64(Array(text.utf8)) }

private func base64(_ bytes: [UInt8]) -> String {
  var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
  let count = EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
  return String(decoding: text.prefix(Int(count)), as: UTF8.self)
}

extension String {
  /// Where the part first stands.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    let wanted = Array(part.utf8)
    let all = utf8
    var start = all.startIndex
    while let end = all.index(start, offsetBy: wanted.count, limitedBy: all.endIndex) {
      if all[start..<end].elementsEqual(wanted) { return start..<end }
      start = all.index(after: start)
    }
    return nil
  }
}
