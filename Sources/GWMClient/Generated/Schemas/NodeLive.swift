// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    public static let online = Status(rawValue: "online")
    public static let offline = Status(rawValue: "offline")
    public static let unknown = Status(rawValue: "unknown")

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
    public static let nodeOffline = Reason(rawValue: "node_offline")
    public static let noData = Reason(rawValue: "no_data")
    public static let notObserved = Reason(rawValue: "not_observed")

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var status: Status?
    var reason: Reason?
    var memoryTotalMiB: Int?
    var memoryFreeMiB: Int?
    var memoryUsedByNodeMiB: Int?
    var diskTotalMiB: Int?
    var diskFreeMiB: Int?
    var cpus: Int?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("cpus") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          cpus = try reader.integer(minimum: nil)
          continue
        }
      case 6:
        if reader.nameIs("status") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          status = try reader.word(Status.self)
          continue
        }
        if reader.nameIs("reason") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          reason = try reader.word(Reason.self)
          continue
        }
      case 13:
        if reader.nameIs("disk_free_mib") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          diskFreeMiB = try reader.integer(minimum: nil)
          continue
        }
      case 14:
        if reader.nameIs("disk_total_mib") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          diskTotalMiB = try reader.integer(minimum: nil)
          continue
        }
      case 15:
        if reader.nameIs("memory_free_mib") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          memoryFreeMiB = try reader.integer(minimum: nil)
          continue
        }
      case 16:
        if reader.nameIs("memory_total_mib") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          memoryTotalMiB = try reader.integer(minimum: nil)
          continue
        }
      case 23:
        if reader.nameIs("memory_used_by_node_mib") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          memoryUsedByNodeMiB = try reader.integer(minimum: nil)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("status") }
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
