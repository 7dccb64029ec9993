/// A complete answer, whatever its status.
public struct HTTPResponse: Sendable, Equatable {
  /// 200 to 599.
  public var status: Int

  /// Those of the last answer, not of interim ones (1xx).
  public var headers: HTTPHeaders

  /// As it came: nothing is unpacked.
  public var body: [UInt8]

  /// An answer; for tests of what reads one.
  public init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
