import Conformance
import Glibc
import HTTPClient

/// One request over a connection of its own, byte by byte as a test wants it.
enum Wire {
  static func send(
    _ request: CaseRequest, port: Int, within limit: Duration = .seconds(120)
  ) async throws -> HTTPResponse {
    guard let descriptor = connectedSocket(port: port) else {
      throw NoAnswer(reason: "the connection is refused")
    }
    defer { close(descriptor) }
    var rest = request.bytes[...]
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    let end = ContinuousClock.now + limit
    let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
    // Reads while it writes: a server that has seen enough answers before it has everything.
    while ContinuousClock.now < end {
      var waiting = pollfd(fd: descriptor, events: Int16(rest.isEmpty ? POLLIN : POLLIN | POLLOUT), revents: 0)
      // Short, so that other tests have the thread in between.
      guard poll(&waiting, 1, 5) > 0 else {
        await Task.yield()
        continue
      }
      if waiting.revents & Int16(POLLOUT) != 0, !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, min($0.count, 65536), flags) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { rest = [] }
      }
      if waiting.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        let count = recv(descriptor, &chunk, chunk.count, flags)
        if count > 0 { received.append(contentsOf: chunk[..<count]) }
        if count == 0 || (count < 0 && errno != EAGAIN) { return try answer(received) }
      }
    }
    throw NoAnswer(reason: "no whole answer within \(limit)")
  }

  private static func answer(_ bytes: [UInt8]) throws -> HTTPResponse {
    let separator: [UInt8] = [13, 10, 13, 10]
    guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: separator) }) else {
      throw NoAnswer(
        reason: bytes.isEmpty
          ? "the connection was closed without an answer" : "the headers of the answer do not end")
    }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
      throw NoAnswer(reason: "the answer has no status")
    }
    var headers = HTTPHeaders()
    for line in lines.dropFirst() {
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let value = colon < line.endIndex ? line[line.index(after: colon)...].drop { $0 == " " } : ""
      headers.append(String(line[..<colon]), String(value))
    }
    return HTTPResponse(status: status, headers: headers, body: Array(bytes[(end + 4)...]))
  }
}

extension CaseRequest {
  fileprivate var bytes: [UInt8] {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    switch body {
    case .none: return Array((head + "\r\n").utf8)
    case .bytes(let body): return Array((head + "Content-Length: \(body.count)\r\n\r\n").utf8) + body
    case .announced(let count): return Array((head + "Content-Length: \(count)\r\n\r\n{}").utf8)
    case .chunked(let count):
      let chunk = [UInt8](repeating: 32, count: count)
      return Array((head + "Transfer-Encoding: chunked\r\n\r\n\(String(count, radix: 16))\r\n").utf8) + chunk
        + Array("\r\n0\r\n\r\n".utf8)
    }
  }
}
