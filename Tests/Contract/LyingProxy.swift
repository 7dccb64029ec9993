import Conformance
import Glibc
import HTTPClient
import JSON
import Synchronization

/// A proxy before the service that alters answers as a test wants it, and remembers what was asked.
final class LyingProxy: Sendable {
  /// What becomes of an answer; nil hangs up without one.
  typealias Lie = @Sendable (CaseRequest, HTTPResponse) async -> HTTPResponse?

  let port: Int
  private let listener: Int32
  private let service: Int
  private let lie: Lie
  private let asked = Mutex<[CaseRequest]>([])

  var requests: [CaseRequest] { asked.withLock { $0 } }
  var url: String { "http://127.0.0.1:\(port)" }

  /// Runs `body` beside a proxy before the service at `port`.
  static func before<Answer: Sendable>(
    _ port: Int, telling lie: @escaping Lie, _ body: @Sendable (LyingProxy) async throws -> Answer
  ) async throws -> Answer {
    let proxy = try LyingProxy(before: port, lie)
    let serving = Task { await proxy.serve() }
    let result: Result<Answer, any Error>
    do {
      result = .success(try await body(proxy))
    } catch {
      result = .failure(error)
    }
    serving.cancel()
    // While it is still looked at, the next listener could get the number that this one had.
    await serving.value
    close(proxy.listener)
    return try result.get()
  }

  private init(before service: Int, _ lie: @escaping Lie) throws {
    self.service = service
    self.lie = lie
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard isListening else { throw NoAnswer(reason: "the proxy cannot listen") }
    self.listener = listener
    port = Int(in_port_t(bigEndian: name.sin_port))
  }

  private func serve() async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        // Short, so that other tests have the thread in between.
        guard poll(&waiting, 1, 5) > 0 else {
          await Task.yield()
          continue
        }
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        group.addTask {
          await self.answer(connection)
          // Over for the client, too, where a child that was started meanwhile has inherited the connection.
          shutdown(connection, Int32(SHUT_RDWR))
          close(connection)
        }
      }
      group.cancelAll()
    }
  }

  private func answer(_ connection: Int32) async {
    guard let request = await read(connection) else { return }
    asked.withLock { $0.append(request) }
    guard let honest = try? await Wire.send(request, port: service), let answer = await lie(request, honest) else {
      return
    }
    var head = "HTTP/1.1 \(answer.status) told\r\nConnection: close\r\n"
    let isHead = request.method == "HEAD"
    let own = isHead ? ["connection"] : ["connection", "content-length"]
    for line in answer.headers.lines where !own.contains(line.name.lowercased()) {
      head += "\(line.name): \(line.value)\r\n"
    }
    if !isHead, answer.status != 304, answer.status != 204 { head += "content-length: \(answer.body.count)\r\n" }
    var rest = (Array((head + "\r\n").utf8) + (isHead ? [] : answer.body))[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The request that comes over a connection, without what the way back to the service adds again.
  private func read(_ connection: Int32) async -> CaseRequest? {
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      if let request = LyingProxy.request(received) { return request }
      var waiting = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 5) > 0 else {
        if Task.isCancelled { return nil }
        await Task.yield()
        continue
      }
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      received += chunk[..<count]
    }
  }

  /// The request that these bytes are; nil while it is not whole.
  private static func request(_ bytes: [UInt8]) -> CaseRequest? {
    let separator: [UInt8] = [13, 10, 13, 10]
    guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: separator) }) else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    var headers: [(name: String, value: String)] = []
    var length = 0
    for line in lines.dropFirst() {
      let colon = line.firstIndex(of: ":") ?? line.startIndex
      let (name, value) = (String(line[..<colon]), String(line[colon...].dropFirst().drop { $0 == " " }))
      switch name.lowercased() {
      case "host": continue
      case "content-length": length = Int(value) ?? 0
      default: headers.append((name, value))
      }
    }
    let body = bytes[(end + separator.count)...]
    guard body.count >= length, let words = lines.first?.split(separator: " "), words.count > 1 else { return nil }
    return CaseRequest(
      method: String(words[0]), target: String(words[1]), headers: headers,
      body: length == 0 ? .none : .bytes(Array(body)))
  }
}

extension HTTPResponse {
  /// The answer with its body of JSON changed.
  func changing(_ change: (JSONValue) -> JSONValue) -> HTTPResponse {
    guard let value = try? JSONValue(parsing: body) else { return self }
    return HTTPResponse(status: status, headers: headers, body: Array(change(value).text.utf8))
  }

  func without(header name: String) -> HTTPResponse {
    var headers = HTTPHeaders()
    for line in self.headers.lines where line.name.lowercased() != name { headers.append(line.name, line.value) }
    return HTTPResponse(status: status, headers: headers, body: body)
  }

  func with(header name: String, _ value: String) -> HTTPResponse {
    var answer = without(header: name)
    answer.headers.append(name, value)
    return answer
  }
}

extension JSONValue {
  /// The object with a member changed; nil takes it away.
  func setting(_ name: String, _ value: JSONValue?) -> JSONValue {
    let others = (members ?? []).filter { $0.name != name }
    return .object(others + (value.map { [Member(name, $0)] } ?? []))
  }
}
