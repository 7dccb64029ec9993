// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What a node last said of itself; what is not known is absent, and `reason` says why.
public struct NodeLive: Sendable, Equatable {
  /// Whether the node answers.
  public var status: Status
  /// Why something is not known.
  public var reason: Reason?
  /// The node's memory.
  public var memoryTotalMiB: Int?
  /// Memory that is free.
  public var memoryFreeMiB: Int?
  /// Memory that the node itself uses.
  public var memoryUsedByNodeMiB: Int?
  /// Disk space for instances.
  public var diskTotalMiB: Int?
  /// Disk space that is free.
  public var diskFreeMiB: Int?
  /// Processors.
  public var cpus: Int?

  public init(
    status: Status,
    reason: Reason? = nil,
    memoryTotalMiB: Int? = nil,
    memoryFreeMiB: Int? = nil,
    memoryUsedByNodeMiB: Int? = nil,
    diskTotalMiB: Int? = nil,
    diskFreeMiB: Int? = nil,
    cpus: Int? = nil
  ) {
    self.status = status
    self.reason = reason
    self.memoryTotalMiB = memoryTotalMiB
    self.memoryFreeMiB = memoryFreeMiB
    self.memoryUsedByNodeMiB = memoryUsedByNodeMiB
    self.diskTotalMiB = diskTotalMiB
    self.diskFreeMiB = diskFreeMiB
    self.cpus = cpus
  }

  /// Whether the node answers.
  public struct Status: OpenWord {
    public static var online: Status { Status(rawValue: "online") }
    public static var offline: Status { Status(rawValue: "offline") }
    public static var unknown: Status { Status(rawValue: "unknown") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Status] = [
      .online,
      .offline,
      .unknown,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// Why something is not known.
  public struct Reason: OpenWord {
    public static var nodeOffline: Reason { Reason(rawValue: "node_offline") }
    public static var noData: Reason { Reason(rawValue: "no_data") }
    public static var notObserved: Reason { Reason(rawValue: "not_observed") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Reason] = [
      .nodeOffline,
      .noData,
      .notObserved,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension NodeLive: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NodeLive? {
    guard var members = try reader.beginObject(names) else { return nil }
    var status: Status?
    var reason: Reason?
    var memoryTotalMiB: Int?
    var memoryFreeMiB: Int?
    var memoryUsedByNodeMiB: Int?
    var diskTotalMiB: Int?
    var diskFreeMiB: Int?
    var cpus: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        status = try reader.word(Status.self)
      case 1:
        reason = try reader.word(Reason.self)
      case 2:
        memoryTotalMiB = try reader.integer(minimum: nil)
      case 3:
        memoryFreeMiB = try reader.integer(minimum: nil)
      case 4:
        memoryUsedByNodeMiB = try reader.integer(minimum: nil)
      case 5:
        diskTotalMiB = try reader.integer(minimum: nil)
      case 6:
        diskFreeMiB = try reader.integer(minimum: nil)
      case 7:
        cpus = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      default: try reader.skip()
      }
    }
    guard let status else { return nil }
    return NodeLive(
      status: status,
      reason: reason,
      memoryTotalMiB: memoryTotalMiB,
      memoryFreeMiB: memoryFreeMiB,
      memoryUsedByNodeMiB: memoryUsedByNodeMiB,
      diskTotalMiB: diskTotalMiB,
      diskFreeMiB: diskFreeMiB,
      cpus: cpus)
  }

  private static let names: JSONNames = [
    .required("status"),
    .optional("reason"),
    .optional("memory_total_mib"),
    .optional("memory_free_mib"),
    .optional("memory_used_by_node_mib"),
    .optional("disk_total_mib"),
    .optional("disk_free_mib"),
    .optional("cpus"),
  ]
}

extension NodeLive: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"status\":")
    writer.string(status.rawValue)
    if let reason {
      writer.raw(",\"reason\":")
      writer.string(reason.rawValue)
    }
    if let memoryTotalMiB {
      writer.raw(",\"memory_total_mib\":")
      writer.integer(memoryTotalMiB)
    }
    if let memoryFreeMiB {
      writer.raw(",\"memory_free_mib\":")
      writer.integer(memoryFreeMiB)
    }
    if let memoryUsedByNodeMiB {
      writer.raw(",\"memory_used_by_node_mib\":")
      writer.integer(memoryUsedByNodeMiB)
    }
    if let diskTotalMiB {
      writer.raw(",\"disk_total_mib\":")
      writer.integer(diskTotalMiB)
    }
    if let diskFreeMiB {
      writer.raw(",\"disk_free_mib\":")
      writer.integer(diskFreeMiB)
    }
    if let cpus {
      writer.raw(",\"cpus\":")
      writer.integer(cpus)
    }
    writer.raw("}")
  }
}
