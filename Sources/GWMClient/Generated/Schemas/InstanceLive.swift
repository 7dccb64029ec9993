// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What is known of an instance at run time; what is not known is absent, and `reason` says why.
public struct InstanceLive: Sendable, Equatable {
  /// What an instance is: `running`, `stopped` (wanted down), `stopped_by_user`, `offline`, `crashed` (wanted up, not
  /// running), `running_against_will` (wanted down, running), `running_elsewhere` (not on its primary node),
  /// `node_down`, `node_offline`, `reserved`, `creating`, `removing`, `missing` (gone from Ganeti), `unknown`.
  public var status: InstanceStatus
  /// Ganeti's own word for it.
  public var ganetiStatus: String?
  /// Why something is not known.
  public var reason: Reason?
  /// Memory in use.
  public var memoryMiB: Int?
  /// Processors in use.
  public var vcpus: Int?

  public init(
    status: InstanceStatus,
    ganetiStatus: String? = nil,
    reason: Reason? = nil,
    memoryMiB: Int? = nil,
    vcpus: Int? = nil
  ) {
    self.status = status
    self.ganetiStatus = ganetiStatus
    self.reason = reason
    self.memoryMiB = memoryMiB
    self.vcpus = vcpus
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

extension InstanceLive: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InstanceLive? {
    guard var members = try reader.beginObject(names) else { return nil }
    var status: InstanceStatus?
    var ganetiStatus: String?
    var reason: Reason?
    var memoryMiB: Int?
    var vcpus: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        status = try reader.word(InstanceStatus.self)
      case 1:
        ganetiStatus = try reader.string()
      case 2:
        reason = try reader.word(Reason.self)
      case 3:
        memoryMiB = try reader.integer(minimum: nil)
      case 4:
        vcpus = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      default: try reader.skip()
      }
    }
    guard let status else { return nil }
    return InstanceLive(
      status: status,
      ganetiStatus: ganetiStatus,
      reason: reason,
      memoryMiB: memoryMiB,
      vcpus: vcpus)
  }

  private static let names: JSONNames = [
    .required("status"),
    .optional("ganeti_status"),
    .optional("reason"),
    .optional("memory_mib"),
    .optional("vcpus"),
  ]
}

extension InstanceLive: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"status\":")
    writer.string(status.rawValue)
    if let ganetiStatus {
      writer.raw(",\"ganeti_status\":")
      writer.string(ganetiStatus)
    }
    if let reason {
      writer.raw(",\"reason\":")
      writer.string(reason.rawValue)
    }
    if let memoryMiB {
      writer.raw(",\"memory_mib\":")
      writer.integer(memoryMiB)
    }
    if let vcpus {
      writer.raw(",\"vcpus\":")
      writer.integer(vcpus)
    }
    writer.raw("}")
  }
}
