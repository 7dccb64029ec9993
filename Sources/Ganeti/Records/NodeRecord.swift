import JSON
public import Values

/// A node, as `/2/query/node` tells it.
public struct NodeRecord: Sendable, Equatable {
  public var uuid: UUID
  public var name: String
  public var role: NodeRole
  public var isOffline: Bool
  public var isDrained: Bool
  public var isMasterCandidate: Bool
  public var isMasterCapable: Bool
  /// Whether instances may run on it.
  public var isVMCapable: Bool
  public var primaryIP: String
  public var secondaryIP: String
  public var group: String
  public var groupUUID: UUID
  public var tags: [String]
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var serial: Int64
  public var primaryInstanceCount: Int64
  public var secondaryInstanceCount: Int64
  /// The node parameters as JSON, the group's and the cluster's merged in.
  public var nodeParameters: String?
  /// Hash of everything above, as it came: the same from both ways of reading.
  public var fingerprint: UInt64
  /// What the node itself says; nil when only the configuration was asked for.
  public var live: NodeLive?
}

/// What a node says of its resources. Sizes are MiB.
public struct NodeLive: Sendable, Equatable {
  public var memoryTotal: Field<Int64>
  /// Taken by the node itself.
  public var memoryNode: Field<Int64>
  public var memoryFree: Field<Int64>
  public var diskTotal: Field<Int64>
  public var diskFree: Field<Int64>
  public var spindlesTotal: Field<Int64>
  public var spindlesFree: Field<Int64>
  public var cpuTotal: Field<Int64>
  /// CPUs that the node's own system may use.
  public var cpuOS: Field<Int64>
  public var cpuNUMANodes: Field<Int64>
  public var cpuSockets: Field<Int64>
  public var fingerprint: UInt64
}

/// Ganeti's letter for what a node is.
public enum NodeRole: Sendable, Hashable {
  case master, masterCandidate, regular, drained, offline
  /// A letter that this version of GWM does not know.
  case other(String)

  public init(letter: String) {
    self =
      switch letter {
      case "M": .master
      case "C": .masterCandidate
      case "R": .regular
      case "D": .drained
      case "O": .offline
      default: .other(letter)
      }
  }
}

extension NodeRecord {
  static let configurationFields = [
    "uuid", "name", "role", "offline", "drained", "master_candidate", "master_capable", "vm_capable", "pip", "sip",
    "group", "group.uuid", "tags", "ctime", "mtime", "serial_no", "pinst_cnt", "sinst_cnt", "ndparams",
  ]

  /// Reads the cells in the order of `configurationFields`, then of `NodeLive.fields` where those were asked for.
  init(_ row: inout JSONReader, _ bytes: UnsafeRawBufferPointer, live isLive: Bool) throws(JSONSyntaxError) {
    uuid = try row.cell(Part.uuid, or: .none)
    name = try row.cell(Part.text, or: "")
    role = NodeRole(letter: try row.cell(Part.text, or: ""))
    isOffline = try row.cell(Part.flag, or: false)
    isDrained = try row.cell(Part.flag, or: false)
    isMasterCandidate = try row.cell(Part.flag, or: false)
    isMasterCapable = try row.cell(Part.flag, or: false)
    isVMCapable = try row.cell(Part.flag, or: false)
    primaryIP = try row.cell(Part.text, or: "")
    secondaryIP = try row.cell(Part.text, or: "")
    group = try row.cell(Part.text, or: "")
    groupUUID = try row.cell(Part.uuid, or: .none)
    tags = try row.optionalCell(Part.texts) ?? []
    createdAt = try row.optionalCell(Part.seconds)
    modifiedAt = try row.optionalCell(Part.seconds)
    serial = try row.cell(Part.integer, or: 0)
    primaryInstanceCount = try row.cell(Part.integer, or: 0)
    secondaryInstanceCount = try row.cell(Part.integer, or: 0)
    let (parameters, boundary) = try row.lastConfigurationCell()
    nodeParameters = parameters
    let hashes = Fingerprint.of(bytes, splitAt: boundary)
    fingerprint = hashes.configuration
    live = isLive ? try NodeLive(&row, fingerprint: hashes.live) : nil
  }
}

extension NodeLive {
  static let fields = [
    "mtotal", "mnode", "mfree", "dtotal", "dfree", "sptotal", "spfree", "ctotal", "cnos", "cnodes", "csockets",
  ]

  init(_ row: inout JSONReader, fingerprint: UInt64) throws(JSONSyntaxError) {
    memoryTotal = try row.cell(Part.integer)
    memoryNode = try row.cell(Part.integer)
    memoryFree = try row.cell(Part.integer)
    diskTotal = try row.cell(Part.integer)
    diskFree = try row.cell(Part.integer)
    spindlesTotal = try row.cell(Part.integer)
    spindlesFree = try row.cell(Part.integer)
    cpuTotal = try row.cell(Part.integer)
    cpuOS = try row.cell(Part.integer)
    cpuNUMANodes = try row.cell(Part.integer)
    cpuSockets = try row.cell(Part.integer)
    self.fingerprint = fingerprint
  }
}
