import Ganeti
import Store

extension NodeCopy {
  /// What is copied of a node that was read with its live state.
  init(_ record: NodeRecord) {
    let isSilent = record.live.map { if case .value = $0.memoryTotal { false } else { true } } ?? true
    let status = record.isOffline ? "offline" : isSilent ? "unknown" : "online"
    let reason: String? =
      switch (record.isOffline, record.live, isSilent) {
      case (true, _, _): "node_offline"
      case (_, nil, _): "not_observed"
      case (_, _, true): "no_data"
      default: nil
      }
    self.init(
      ganetiUUID: record.uuid,
      name: record.name,
      groupUUID: record.groupUUID,
      role: Self.word(record.role),
      isMasterCapable: record.isMasterCapable,
      isVMCapable: record.isVMCapable,
      primaryIP: record.primaryIP.isEmpty ? nil : record.primaryIP,
      secondaryIP: record.secondaryIP.isEmpty ? nil : record.secondaryIP,
      tags: record.tags,
      primaryInstanceCount: record.primaryInstanceCount,
      secondaryInstanceCount: record.secondaryInstanceCount,
      serial: record.serial,
      createdAt: record.createdAt,
      modifiedAt: record.modifiedAt,
      liveStatus: status,
      liveReason: reason,
      memoryTotal: record.live?.memoryTotal.value,
      memoryFree: record.live?.memoryFree.value,
      memoryNode: record.live?.memoryNode.value,
      diskTotal: record.live?.diskTotal.value,
      diskFree: record.live?.diskFree.value,
      cpus: record.live?.cpuTotal.value,
      fingerprint: Int64(bitPattern: record.fingerprint),
      liveFingerprint: Int64(bitPattern: record.live?.fingerprint ?? 0))
  }

  private static func word(_ role: NodeRole) -> String {
    switch role {
    case .master: "master"
    case .masterCandidate: "master_candidate"
    case .drained: "drained"
    case .offline: "offline"
    case .regular, .other: "regular"
    }
  }
}

extension GroupCopy {
  init(_ record: GroupRecord) {
    self.init(
      ganetiUUID: record.uuid, name: record.name, allocationPolicy: record.allocationPolicy, tags: record.tags,
      fingerprint: Int64(bitPattern: record.fingerprint))
  }
}

extension ClusterCopy {
  init(_ info: ClusterInfo) {
    self.init(
      ganetiName: info.name, ganetiUUID: info.uuid, softwareVersion: info.softwareVersion, master: info.master,
      defaultHypervisor: info.defaultHypervisor.isEmpty ? nil : info.defaultHypervisor,
      hypervisors: info.enabledHypervisors, diskTemplates: info.enabledDiskTemplates,
      defaultAllocator: info.defaultIAllocator, tags: info.tags)
  }
}
