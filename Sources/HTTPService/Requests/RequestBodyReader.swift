import HTTPTypes
import HummingbirdCore
import NIOCore
import Values

/// Takes in the body of a request within limits.
struct RequestBodyReader: Sendable {
  let limits: RequestLimits

  /// The bytes of the body; nil where none was sent and none is required.
  /// - Throws: `Problem` where the body is too large, too slow, of the wrong type, missing, or not wanted.
  func body(of request: Request, for operation: Operation) async throws -> [UInt8]? {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    if announced == 0 || (announced == nil && request.headers[.transferEncoding] == nil) {
      guard operation.requiresBody else { return nil }
      throw unsupported(request, operation) ?? missing()
    }
    if let announced, announced > limits.bodyBytes { throw tooLarge() }
    if !operation.consumes.isEmpty, let problem = unsupported(request, operation) { throw problem }
    let bytes = try await collected(request)
    if let announced, bytes.count != announced { throw Self.cutOff }
    if bytes.isEmpty {
      guard operation.requiresBody else { return nil }
      throw missing()
    }
    if operation.consumes.isEmpty {
      // Clients that always send an object mean nothing by an empty one.
      guard bytes == Array("{}".utf8) else { throw Problem(.malformedRequest, "this operation takes no body") }
      return nil
    }
    return bytes
  }

  private func collected(_ request: Request) async throws -> [UInt8] {
    let limits = limits
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          let buffer = try await request.body.collect(upTo: limits.bodyBytes)
          return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
          throw tooLarge()
        } catch {
          throw Self.cutOff
        }
      }
      group.addTask {
        try await Task.sleep(for: limits.bodyTime)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let bytes = first else {
        throw Problem(.requestTimeout, "the body did not arrive within \(limits.bodyTime.components.seconds) s")
      }
      return bytes
    }
  }

  private func unsupported(_ request: Request, _ operation: Operation) -> Problem? {
    let sent = request.headers[.contentType]
    if let sent, operation.consumes.contains(MediaType(sent).essence) { return nil }
    let wanted = operation.consumes.joined(separator: " or ")
    return Problem(.unsupportedMediaType, "the body must be \(wanted)\(sent.map { ", is \($0)" } ?? "")")
  }

  private func tooLarge() -> Problem {
    Problem(.bodyTooLarge, "the body may have at most \(limits.bodyBytes) bytes")
  }

  /// What has come of a body whose end never came is no body.
  private static let cutOff = Problem(.malformedRequest, "the body was cut off")

  private func missing() -> Problem {
    Problem.invalid([InputFault(.body(pointer: ""), "is missing", rule: "required")])
  }
}
