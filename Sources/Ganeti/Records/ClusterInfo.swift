import JSON
public import Values

/// What a cluster says of itself (`/2/info`).
public struct ClusterInfo: Sendable, Equatable {
  public var name = ""
  public var uuid: UUID
  /// The master node's name.
  public var master = ""
  public var softwareVersion = ""
  public var protocolVersion: Int64 = 0
  public var configVersion: Int64 = 0
  public var defaultHypervisor = ""
  public var enabledHypervisors: [String] = []
  public var enabledDiskTemplates: [String] = []
  /// Nil where there is none.
  public var defaultIAllocator: String?
  public var createdAt: Timestamp?
  public var modifiedAt: Timestamp?
  public var tags: [String] = []
  /// The instance policy as JSON.
  public var instancePolicy = "{}"
}

extension ClusterInfo {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClusterInfo? {
    try ClusterInfo(&reader)
  }

  private init?(_ reader: inout JSONReader) throws(JSONSyntaxError) {
    self.uuid = .none
    guard try reader.beginObject() else { return nil }
    var hasUUID = false
    var hasName = false
    while try reader.nextName() {
      if reader.nameIs("uuid") {
        if let value = try reader.uuid() { uuid = value }
        hasUUID = true
      } else if reader.nameIs("name") {
        name = try reader.string() ?? ""
        hasName = true
      } else {
        try readMember(&reader)
      }
    }
    if !hasUUID { reader.fault("required", at: "uuid", "is missing") }
    if !hasName { reader.fault("required", at: "name", "is missing") }
  }

  private mutating func readMember(_ reader: inout JSONReader) throws(JSONSyntaxError) {
    if reader.nameIs("master") {
      master = try reader.string() ?? ""
    } else if reader.nameIs("software_version") {
      softwareVersion = try reader.string() ?? ""
    } else if reader.nameIs("protocol_version") {
      protocolVersion = try reader.integer() ?? 0
    } else if reader.nameIs("config_version") {
      configVersion = try reader.integer() ?? 0
    } else if reader.nameIs("default_hypervisor") {
      defaultHypervisor = try reader.string() ?? ""
    } else if reader.nameIs("enabled_hypervisors") {
      enabledHypervisors = try Part.texts(&reader) ?? []
    } else if reader.nameIs("enabled_disk_templates") {
      enabledDiskTemplates = try Part.texts(&reader) ?? []
    } else if reader.nameIs("default_iallocator") {
      defaultIAllocator = try reader.null() ? nil : try reader.string().flatMap { $0.isEmpty ? nil : $0 }
    } else if reader.nameIs("ctime") {
      createdAt = try Part.seconds(&reader)
    } else if reader.nameIs("mtime") {
      modifiedAt = try Part.seconds(&reader)
    } else if reader.nameIs("tags") {
      tags = try Part.texts(&reader) ?? []
    } else if reader.nameIs("ipolicy") {
      instancePolicy = try Part.json(&reader) ?? "{}"
    } else {
      try reader.skip()
    }
  }
}
