import Codec
import HTTPService
import JSON
import Store
import Values

extension Instance {
  /// - Throws: `Problem` where what the store has of disks and NICs is not what the sync wrote: a defect.
  init(_ row: InstanceRow) throws {
    self.init(
      id: row.id,
      name: row.name,
      cluster: Reference(id: row.clusterID, name: row.clusterName),
      primaryNode: Self.reference(row.primaryNodeID, row.primaryNodeName),
      secondaryNode: Self.reference(row.secondaryNodeID, row.secondaryNodeName),
      nodeGroup: Self.reference(row.groupID, row.groupName),
      hypervisor: row.hypervisor,
      operatingSystem: row.operatingSystem,
      diskTemplate: row.diskTemplate,
      vcpus: row.vcpus,
      memoryMiB: MemoryRange(minimum: row.memoryMinimum, maximum: row.memoryMaximum),
      disks: try Self.list(row.disks) { (reader: inout JSONReader) throws(JSONSyntaxError) in try Disk.read(&reader) },
      nics: try Self.list(row.nics) { (reader: inout JSONReader) throws(JSONSyntaxError) in try Nic.read(&reader) },
      tags: row.tags,
      adminState: AdminState(rawValue: row.adminState) ?? .down,
      live: InstanceLive(
        status: InstanceStatus(rawValue: row.liveStatus) ?? .unknown,
        ganetiStatus: row.ganetiStatus,
        reason: row.liveReason.flatMap(InstanceLive.Reason.init(rawValue:)),
        memoryMiB: row.liveMemory,
        vcpus: row.liveVCPUs),
      pendingJob: row.pendingJobID.map { PendingJob(id: $0, operation: row.pendingOperation ?? "") },
      ganetiUUID: row.ganetiUUID?.description,
      serial: row.serial,
      createdAt: row.createdAt,
      modifiedAt: row.modifiedAt,
      observedAt: row.observedAt,
      stale: Freshness.isStale(row.observedAt, liveInterval: row.liveInterval))
  }

  private static func reference(_ id: UUID?, _ name: String?) -> Reference? {
    guard let id, let name else { return nil }
    return Reference(id: id, name: name)
  }

  private static func list<Item>(
    _ json: String, _ item: (inout JSONReader) throws(JSONSyntaxError) -> Item?
  ) throws -> [Item] {
    if json == "[]" { return [] }
    let items = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONSyntaxError) in
      try reader.array(item)
    }
    guard let items else { throw HTTPService.Problem(.internalError) }
    return items
  }
}
