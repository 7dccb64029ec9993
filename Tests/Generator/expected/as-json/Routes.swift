// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// A contract in JSON, version v1.0 of its API.
public enum Version1_0 {
  /// What it is called, and where in its life it is.
  public static let served = ServedVersion(
    name: "v1.0", release: "1.0.0",
    isOpen: false,
    deprecatedAt: nil,
    sunsetAt: nil)

  /// Everything that its handlers must implement.
  public typealias Handlers = ServiceHandlers

  /// A route for each operation.
  public static func routes(_ handlers: some Handlers) -> [Route] {
    Route.service(handlers)
  }
}
