import Codec
import JSON
import PostgreSQL
import Store
import Values

extension Instance {
  /// Writes a row of the store as an instance, without making one; all but its freshness.
  static func writeContent(to writer: inout JSONWriter, _ row: InstanceRow) {
    writeContent(
      to: &writer,
      id: row.id,
      name: row.name,
      cluster: NamedReference(id: row.clusterID, name: row.clusterName),
      primaryNode: NamedReference(row.primaryNodeID, row.primaryNodeName),
      secondaryNode: NamedReference(row.secondaryNodeID, row.secondaryNodeName),
      nodeGroup: NamedReference(row.groupID, row.groupName),
      hypervisor: row.hypervisor,
      operatingSystem: row.operatingSystem,
      diskTemplate: row.diskTemplate,
      vcpus: row.vcpus,
      memoryMiB: MemoryRange(minimum: row.memoryMinimum, maximum: row.memoryMaximum),
      // The sync keeps these as the contract has them; a test reads each shape back.
      disks: RawJSON(row.disks.bytes),
      nics: RawJSON(row.nics.bytes),
      tags: Texts(array: row.tags),
      adminState: row.adminState,
      live: LivePart(row: row),
      pendingJob: PendingPart(row),
      ganetiUUID: row.ganetiUUID.map { $0.description },
      serial: row.serial,
      createdAt: row.createdAt,
      modifiedAt: row.modifiedAt)
  }

  /// Writes what changes while everything else stays.
  static func writeFreshness(to writer: inout JSONWriter, observedAt: Timestamp?, liveInterval: Int, now: Timestamp) {
    writeFreshness(
      to: &writer, observedAt: observedAt,
      stale: Freshness.isStale(observedAt, liveInterval: liveInterval, now: now))
  }
}

/// A page's rows as the list's items.
struct RenderedInstances: JSONWritable {
  let rows: [RenderedRow]

  func write(to writer: inout JSONWriter) {
    let now = Timestamp.now
    writer.array(rows) { writer, rendered in
      rendered.bytes.withUnsafeBytes { writer.raw(utf8: $0) }
      let row = rendered.row
      Instance.writeFreshness(to: &writer, observedAt: row.observedAt, liveInterval: row.liveInterval, now: now)
    }
  }
}

// MARK: - Parts of a row

/// A reference by id and name.
private struct NamedReference: JSONWritable {
  let id: UUID
  let name: UTF8Text

  init(id: UUID, name: UTF8Text) {
    self.id = id
    self.name = name
  }

  /// Nil where either is missing: what it named is gone.
  init?(_ id: UUID?, _ name: UTF8Text?) {
    guard let id, let name else { return nil }
    self.init(id: id, name: name)
  }

  func write(to writer: inout JSONWriter) { Reference.write(to: &writer, id: id, name: name) }
}

private struct Texts: JSONWritable {
  let array: TextArray

  func write(to writer: inout JSONWriter) {
    writer.raw("[")
    var isFirst = true
    array.forEach { bytes in
      if isFirst { isFirst = false } else { writer.raw(",") }
      writer.string(utf8: bytes)
    }
    writer.raw("]")
  }
}

private struct LivePart: JSONWritable {
  let row: InstanceRow

  func write(to writer: inout JSONWriter) {
    InstanceLive.write(
      to: &writer, status: row.liveStatus, ganetiStatus: row.ganetiStatus, reason: row.liveReason,
      memoryMiB: row.liveMemory, vcpus: row.liveVCPUs)
  }
}

private struct PendingPart: JSONWritable {
  let id: UUID
  let operation: UTF8Text

  /// Nil where no job works on the instance.
  init?(_ row: InstanceRow) {
    guard let id = row.pendingJobID, let operation = row.pendingOperation else { return nil }
    self.id = id
    self.operation = operation
  }

  func write(to writer: inout JSONWriter) { PendingJob.write(to: &writer, id: id, operation: operation) }
}
