// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// What a cluster holds.
public struct ClusterCapacity: Sendable, Equatable {
  /// The cluster.
  public var cluster: Reference
  /// How many nodes it has.
  public var nodeCount: Int
  /// How many instances they carry.
  public var instanceCount: Int

  public init(
    cluster: Reference,
    nodeCount: Int,
    instanceCount: Int
  ) {
    self.cluster = cluster
    self.nodeCount = nodeCount
    self.instanceCount = instanceCount
  }
}

extension ClusterCapacity: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClusterCapacity? {
    guard var members = try reader.beginObject(names) else { return nil }
    var cluster: Reference?
    var nodeCount: Int?
    var instanceCount: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        cluster = try Reference.read(&reader)
      case 1:
        nodeCount = try reader.integer(minimum: nil)
      case 2:
        instanceCount = try reader.integer(minimum: nil)
      default: try reader.skip()
      }
    }
    guard
      let cluster,
      let nodeCount,
      let instanceCount
    else { return nil }
    return ClusterCapacity(
      cluster: cluster,
      nodeCount: nodeCount,
      instanceCount: instanceCount)
  }

  private static let names: JSONNames = [
    .required("cluster"),
    .required("node_count"),
    .required("instance_count"),
  ]
}

extension ClusterCapacity: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"cluster\":")
    cluster.write(to: &writer)
    writer.raw(",\"node_count\":")
    writer.integer(nodeCount)
    writer.raw(",\"instance_count\":")
    writer.integer(instanceCount)
    writer.raw("}")
  }
}

extension ClusterCapacity {
  /// Writes all of one from its members, without holding it.
  static func write(
    to writer: inout JSONWriter,
    cluster: some JSONWritable,
    nodeCount: Int,
    instanceCount: Int
  ) {
    writer.raw("{\"cluster\":")
    cluster.write(to: &writer)
    writer.raw(",\"node_count\":")
    writer.integer(nodeCount)
    writer.raw(",\"instance_count\":")
    writer.integer(instanceCount)
    writer.raw("}")
  }
}
