// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import APIv2_0
import HTTPService
import Values

/// Things, version v3.0 of its API.
public enum Version3_0 {
  /// What it is called, and where in its life it is.
  public static let served = ServedVersion(
    name: "v3.0", release: "3.0.0",
    isOpen: false,
    deprecatedAt: nil,
    sunsetAt: nil)

  /// Everything that its handlers must implement: what v2.0 has not.
  public typealias Handlers = ForwardingHandlers & OwnersHandlers

  /// A route for each operation.
  public static func routes(_ handlers: some Handlers) -> [Route] {
    Route.forwarded(handlers) + Route.owners(handlers)
  }
}

/// What the handlers of v3.0 stand on.
public protocol ForwardingHandlers: Sendable {
  associatedtype Before: Version2_0.Handlers
  /// What serves v2.0, and all that means the same in v3.0.
  var before: Before { get }
}
