#if canImport(Glibc)
import Glibc
#endif

/// What a request may cost before it is refused.
public struct RequestLimits: Sendable {
  /// The longest body, in bytes.
  public var bodyBytes: Int
  /// How long the body may take to arrive after the headers.
  public var bodyTime: Duration
  /// How long a connection may stay without traffic.
  public var idleTime: Duration
  /// How many connections are open at a time; others wait until one is closed.
  public var connections: Int

  public init(
    bodyBytes: Int = 1 << 20, bodyTime: Duration = .seconds(20), idleTime: Duration = .seconds(60),
    connections: Int = Self.connectionsThatDescriptorsAllow
  ) {
    self.bodyBytes = bodyBytes
    self.bodyTime = bodyTime
    self.idleTime = idleTime
    self.connections = connections
  }

  /// As many as the process may have open files, less those that it needs for itself.
  public static var connectionsThatDescriptorsAllow: Int {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return max(Int(clamping: limit.rlim_cur) - 200, Int(clamping: limit.rlim_cur) / 2)
  }
}
