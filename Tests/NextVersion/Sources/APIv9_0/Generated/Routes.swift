// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import APIv1_0
import HTTPService
import Values

/// Ganeti Web Manager, version v9.0 of its API.
public enum Version9_0 {
  /// What it is called, and where in its life it is.
  public static let served = ServedVersion(
    name: "v9.0", release: "9.0.0-open",
    isOpen: true,
    deprecatedAt: nil,
    sunsetAt: nil)

  /// Everything that its handlers must implement: what v1.0 has not.
  public typealias Handlers = ForwardingHandlers & TokensHandlers & ClustersHandlers

  /// A route for each operation.
  public static func routes(_ handlers: some Handlers) -> [Route] {
    Route.forwarded(handlers) + Route.tokens(handlers) + Route.clusters(handlers)
  }
}

/// What the handlers of v9.0 stand on.
public protocol ForwardingHandlers: Sendable {
  associatedtype Before: Version1_0.Handlers
  /// What serves v1.0, and all that means the same in v9.0.
  var before: Before { get }
}
