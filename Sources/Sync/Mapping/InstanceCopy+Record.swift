import Ganeti
import JSON
import Store
import Values

extension InstanceCopy {
  /// What is copied of an instance that was read with its live state.
  init(_ record: InstanceRecord) {
    let live = LiveState(record)
    self.init(
      ganetiUUID: record.uuid,
      name: record.name,
      primaryNode: record.primaryNode.isEmpty ? nil : record.primaryNode,
      secondaryNode: record.secondaryNodes.first,
      groupUUID: record.groupUUID,
      groupName: record.group,
      hypervisor: record.hypervisor.isEmpty ? nil : record.hypervisor,
      operatingSystem: record.operatingSystem.isEmpty ? nil : record.operatingSystem,
      diskTemplate: record.diskTemplate,
      vcpus: record.vcpus,
      memoryMinimum: record.minimumMemory,
      memoryMaximum: record.maximumMemory,
      disks: Self.json(record.disks),
      nics: Self.json(record.nics),
      tags: record.tags,
      adminState: record.adminState.isEmpty ? "down" : record.adminState,
      liveStatus: live.status,
      ganetiStatus: live.ganetiStatus,
      liveReason: live.reason,
      liveMemory: record.live?.memory.value,
      liveVCPUs: record.live?.vcpus.value,
      serial: record.serial,
      createdAt: record.createdAt,
      modifiedAt: record.modifiedAt,
      fingerprint: Int64(bitPattern: record.fingerprint),
      liveFingerprint: Int64(bitPattern: record.live?.fingerprint ?? 0))
  }

  private static func json(_ disks: [InstanceRecord.Disk]) -> String {
    var writer = JSONWriter(capacity: 256)
    writer.array(disks.enumerated()) { writer, element in
      let (index, disk) = element
      writer.raw("{\"id\":")
      writer.uuid(disk.uuid ?? UUID(high: 0, low: UInt64(index)))
      writer.raw(",\"index\":")
      writer.integer(index)
      writer.raw(",\"name\":")
      writer.optional(disk.name)
      writer.raw(",\"size_mib\":")
      writer.integer(disk.size)
      // The RAPI's query has no field for the mode; `/info` does, at the price of a job.
      writer.raw(",\"mode\":\"read_write\"}")
    }
    return writer.text()
  }

  private static func json(_ nics: [InstanceRecord.NIC]) -> String {
    var writer = JSONWriter(capacity: 256)
    writer.array(nics.enumerated()) { writer, element in
      let (index, nic) = element
      writer.raw("{\"id\":")
      writer.uuid(nic.uuid ?? UUID(high: 0, low: UInt64(index)))
      writer.raw(",\"index\":")
      writer.integer(index)
      let texts: [(StaticString, String?)] = [
        (",\"name\":", nic.name), (",\"mac\":", nic.mac), (",\"ip\":", nic.ip), (",\"mode\":", nic.mode),
        (",\"link\":", nic.link), (",\"vlan\":", nic.vlan.flatMap { $0.isEmpty ? nil : $0 }),
      ]
      for (name, text) in texts {
        writer.raw(name)
        writer.optional(text)
      }
      writer.raw(",\"network\":")
      if let uuid = nic.networkUUID {
        writer.raw("{\"id\":")
        writer.uuid(uuid)
        writer.raw(",\"name\":")
        writer.string(nic.networkName ?? uuid.description)
        writer.raw("}}")
      } else {
        writer.raw("null}")
      }
    }
    return writer.text()
  }
}

/// What an instance does, in our words.
struct LiveState: Equatable {
  var status: String
  var ganetiStatus: String?
  /// Why something is not known.
  var reason: String?

  init(_ record: InstanceRecord) {
    guard let live = record.live else {
      (status, reason) = ("unknown", "not_observed")
      return
    }
    if record.isForthcoming {
      (status, ganetiStatus) = ("reserved", live.status.value)
      return
    }
    switch live.status {
    case .value(let word):
      status = Self.words[word] ?? "unknown"
      ganetiStatus = word
    case .offline: (status, reason) = ("node_offline", "node_offline")
    case .null, .unknown, .noData, .unavailable: (status, reason) = ("unknown", "no_data")
    }
    if case .offline = live.memory { reason = "node_offline" }
    if status == "node_down" { reason = "no_data" }
  }

  private static let words = [
    "running": "running", "ADMIN_down": "stopped", "USER_down": "stopped_by_user", "ADMIN_offline": "offline",
    "ERROR_down": "crashed", "ERROR_up": "running_against_will", "ERROR_wrongnode": "running_elsewhere",
    "ERROR_nodedown": "node_down", "ERROR_nodeoffline": "node_offline",
  ]
}

extension JSONWriter {
  mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }
}
