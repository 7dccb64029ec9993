// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// Ganeti Web Manager, version v1.0 of its API.
public enum Version1_0 {
  /// What its paths begin with.
  public static let version = "v1.0"
  /// Its point release.
  public static let release = "1.0.0-open"
  /// Whether its meaning may still change.
  public static let isOpen = true
  /// From when on clients should leave it; nil while they may stay.
  public static let deprecatedAt: Timestamp? = nil
  /// When it goes; nil where nobody knows.
  public static let sunsetAt: Timestamp? = nil

  /// Everything that its handlers must implement.
  public typealias Handlers = ServiceHandlers & TokensHandlers & ClustersHandlers & NodesHandlers & InstancesHandlers & JobsHandlers

  /// A route for each operation.
  public static func routes(_ handlers: some Handlers) -> [Route] {
    Route.service(handlers) + Route.tokens(handlers) + Route.clusters(handlers) + Route.nodes(handlers) + Route.instances(handlers) + Route.jobs(handlers)
  }
}
