import JSON
import Values

extension InstanceRecord {
  static let configurationFields = [
    "uuid", "forthcoming", "name", "pnode", "snodes", "pnode.group", "pnode.group.uuid", "hypervisor", "os",
    "disk_template", "admin_state", "admin_state_source", "be/vcpus", "be/minmem", "be/maxmem", "disk.sizes",
    "disk.uuids", "disk.names", "disk.spindles", "nic.macs", "nic.uuids", "nic.names", "nic.ips", "nic.modes",
    "nic.links", "nic.vlans", "nic.networks", "nic.networks.names", "nic.bridges", "network_port", "tags", "ctime",
    "mtime", "serial_no", "custom_hvparams", "custom_osparams", "custom_nicparams", "custom_beparams",
  ]

  /// Reads the cells in the order of `configurationFields`, then of `InstanceLive.fields` where those were asked for.
  init(_ row: inout JSONReader, _ bytes: UnsafeRawBufferPointer, live isLive: Bool) throws(JSONSyntaxError) {
    uuid = try row.cell(Part.uuid, or: .none)
    let isForthcoming = try row.optionalCell(Part.flag) ?? false
    self.isForthcoming = isForthcoming
    // What is only reserved need not have everything yet.
    let substitute = isForthcoming ? "" : nil
    name = try row.text(or: substitute)
    primaryNode = try row.text(or: substitute)
    secondaryNodes = try row.optionalCell(Part.texts) ?? []
    group = try row.optionalCell(Part.text)
    groupUUID = try row.optionalCell(Part.uuid)
    hypervisor = try row.text(or: substitute)
    operatingSystem = try row.optionalCell(Part.text) ?? ""
    diskTemplate = try row.text(or: substitute)
    adminState = try row.text(or: substitute)
    adminStateSource = try row.optionalCell(Part.text)
    vcpus = try row.cell(Part.integer, or: 0)
    minimumMemory = try row.cell(Part.integer, or: 0)
    maximumMemory = try row.cell(Part.integer, or: 0)
    disks = try Disk.list(&row)
    nics = try NIC.list(&row)
    networkPort = try row.optionalCell(Part.integer)
    tags = try row.optionalCell(Part.texts) ?? []
    createdAt = try row.optionalCell(Part.seconds)
    modifiedAt = try row.optionalCell(Part.seconds)
    serial = try row.cell(Part.integer, or: 0)
    customHypervisorParameters = try row.optionalCell(Part.json)
    customOSParameters = try row.optionalCell(Part.json)
    customNICParameters = try row.optionalCell(Part.json)
    let (backend, boundary) = try row.lastConfigurationCell()
    customBackendParameters = backend
    let hashes = Fingerprint.of(bytes, splitAt: boundary)
    fingerprint = hashes.configuration
    live = isLive ? try InstanceLive(&row, fingerprint: hashes.live) : nil
  }
}

extension InstanceRecord.Disk {
  /// Ganeti tells disks in parallel lists; here each is one thing.
  static func list(_ row: inout JSONReader) throws(JSONSyntaxError) -> [Self] {
    let sizes = try row.cell(Part.integers, or: [])
    let uuids = try row.parallelCell(Part.uuids, count: sizes.count)
    let names = try row.parallelCell(Part.optionalTexts, count: sizes.count)
    let spindles = try row.parallelCell(Part.integers, count: sizes.count)
    return sizes.indices.map {
      Self(uuid: uuids[$0], name: names[$0], size: sizes[$0] ?? 0, spindles: spindles[$0])
    }
  }
}

extension InstanceRecord.NIC {
  static func list(_ row: inout JSONReader) throws(JSONSyntaxError) -> [Self] {
    let macs = try row.cell(Part.optionalTexts, or: [])
    let uuids = try row.parallelCell(Part.uuids, count: macs.count)
    let names = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let ips = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let modes = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let links = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let vlans = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let networks = try row.parallelCell(Part.uuids, count: macs.count)
    let networkNames = try row.parallelCell(Part.optionalTexts, count: macs.count)
    let bridges = try row.parallelCell(Part.optionalTexts, count: macs.count)
    return macs.indices.map {
      Self(
        uuid: uuids[$0], name: names[$0], mac: macs[$0] ?? "", ip: ips[$0], mode: modes[$0], link: links[$0],
        vlan: vlans[$0], networkUUID: networks[$0], networkName: networkNames[$0], bridge: bridges[$0])
    }
  }
}

extension InstanceLive {
  static let fields = ["status", "oper_state", "oper_ram", "oper_vcpus"]

  init(_ row: inout JSONReader, fingerprint: UInt64) throws(JSONSyntaxError) {
    status = try row.cell(Part.text)
    isRunning = try row.cell(Part.flag)
    memory = try row.cell(Part.integer)
    vcpus = try row.cell(Part.integer)
    self.fingerprint = fingerprint
  }
}

extension JSONReader {
  /// A text that every object has, unless there is a `substitute` for it.
  fileprivate mutating func text(or substitute: String?) throws(JSONSyntaxError) -> String {
    guard let substitute else { return try cell(Part.text, or: "") }
    return try optionalCell(Part.text) ?? substitute
  }

  /// A list beside another of `count` elements; all nil where this version does not have the field.
  fileprivate mutating func parallelCell<Value>(
    _ read: Read<[Value?]>, count: Int
  ) throws(JSONSyntaxError) -> [Value?] {
    guard let values = try optionalCell(read) else { return Array(repeating: nil, count: count) }
    if values.count == count { return values }
    fault("maxItems", "has \(values.count) elements beside \(count)")
    return Array(repeating: nil, count: count)
  }
}

extension Part {
  fileprivate static func integers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [Int64?]? {
    try list(of: integer, &reader)
  }

  fileprivate static func uuids(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [UUID?]? {
    try list(of: uuid, &reader)
  }

  fileprivate static func optionalTexts(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String?]? {
    try list(of: text, &reader)
  }
}
