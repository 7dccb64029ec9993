// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import APIv1_0
import HTTPService
import Values

/// Things, version v2.0 of its API.
public enum Version2_0 {
  /// What it is called, and where in its life it is.
  public static let served = ServedVersion(
    name: "v2.0", release: "2.0.0",
    isOpen: false,
    deprecatedAt: nil,
    sunsetAt: nil)

  /// Everything that its handlers must implement: what v1.0 has not.
  public typealias Handlers = ForwardingHandlers & ThingsHandlers & OwnersHandlers

  /// A route for each operation.
  public static func routes(_ handlers: some Handlers) -> [Route] {
    Route.forwarded(handlers) + Route.things(handlers) + Route.owners(handlers)
  }
}

/// What the handlers of v2.0 stand on.
public protocol ForwardingHandlers: Sendable {
  associatedtype Before: Version1_0.Handlers
  /// What serves v1.0, and all that means the same in v2.0.
  var before: Before { get }
}
