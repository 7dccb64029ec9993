import JSON
public import Values

/// A node group, as `/2/query/group` tells it.
public struct GroupRecord: Sendable, Equatable {
  public var uuid: UUID
  public var name: String
  /// `preferred`, `last_resort` or `unallocable`.
  public var allocationPolicy: String
  public var tags: [String]
  public var nodeCount: Int64
  /// Instances with their primary node in the group.
  public var primaryInstanceCount: Int64?
  /// The instance policy as JSON, the cluster's merged in.
  public var instancePolicy: String?
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var serial: Int64
  /// Hash of everything above, as it came.
  public var fingerprint: UInt64
}

extension GroupRecord {
  static let fields = [
    "uuid", "name", "alloc_policy", "tags", "node_cnt", "pinst_cnt", "ipolicy", "ctime", "mtime", "serial_no",
  ]

  /// Reads the cells in the order of `fields`.
  init(_ row: inout JSONReader, _ bytes: UnsafeRawBufferPointer) throws(JSONSyntaxError) {
    uuid = try row.cell(Part.uuid, or: .none)
    name = try row.cell(Part.text, or: "")
    allocationPolicy = try row.cell(Part.text, or: "")
    tags = try row.optionalCell(Part.texts) ?? []
    nodeCount = try row.cell(Part.integer, or: 0)
    primaryInstanceCount = try row.optionalCell(Part.integer)
    instancePolicy = try row.optionalCell(Part.json)
    createdAt = try row.optionalCell(Part.seconds)
    modifiedAt = try row.optionalCell(Part.seconds)
    serial = try row.cell(Part.integer, or: 0)
    fingerprint = Fingerprint.of(bytes)
  }
}
