import JSON

extension InstanceCreation {
  /// The request's body; what is nil is left out, so that Ganeti's default holds.
  var body: [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    writer.raw("{\"__version__\":1,\"mode\":\"create\",\"instance_name\":")
    writer.string(name)
    writer.member("disk_template", diskTemplate)
    writer.raw(",\"disks\":[")
    for (index, disk) in disks.enumerated() {
      if index > 0 { writer.raw(",") }
      disk.write(to: &writer)
    }
    writer.raw("],\"nics\":[")
    for (index, nic) in nics.enumerated() {
      if index > 0 { writer.raw(",") }
      nic.write(to: &writer)
    }
    writer.raw("]")
    writer.member("os_type", operatingSystem)
    writer.member("hypervisor", hypervisor)
    writer.member("pnode", primaryNode)
    writer.member("snode", secondaryNode)
    writer.member("iallocator", iallocator)
    writer.member("group_name", group)
    writeBackendParameters(to: &writer)
    writer.member("hvparams", json: hypervisorParameters)
    writer.member("osparams", json: osParameters)
    writeTags(to: &writer)
    writer.member("start", start)
    if noInstall { writer.member("no_install", true) }
    writer.member("name_check", nameCheck)
    writer.member("ip_check", ipCheck)
    writer.member("wait_for_sync", waitForSync)
    writer.raw("}")
    return writer.array()
  }

  private func writeBackendParameters(to writer: inout JSONWriter) {
    let given = [("vcpus", vcpus), ("minmem", minimumMemory), ("maxmem", maximumMemory)].filter { $0.1 != nil }
    guard !given.isEmpty else { return }
    writer.raw(",\"beparams\":{")
    for (index, (name, value)) in given.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(name)
      writer.raw(":")
      writer.integer(value ?? 0)
    }
    writer.raw("}")
  }

  private func writeTags(to writer: inout JSONWriter) {
    guard !tags.isEmpty else { return }
    writer.raw(",\"tags\":[")
    for (index, tag) in tags.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(tag)
    }
    writer.raw("]")
  }
}

extension InstanceCreation.Disk {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.raw("{\"size\":")
    writer.integer(size)
    writer.member("mode", mode)
    writer.member("name", name)
    if let spindles {
      writer.raw(",\"spindles\":")
      writer.integer(spindles)
    }
    writer.raw("}")
  }
}

extension InstanceCreation.NIC {
  fileprivate func write(to writer: inout JSONWriter) {
    let members = [
      ("mac", mac), ("ip", ip), ("mode", mode), ("link", link), ("vlan", vlan), ("network", network), ("name", name),
    ]
    writer.raw("{")
    var isFirst = true
    for case (let name, let value?) in members {
      if !isFirst { writer.raw(",") }
      isFirst = false
      writer.string(name)
      writer.raw(":")
      writer.string(value)
    }
    writer.raw("}")
  }
}

extension JSONWriter {
  /// A comma, the name and the text; nothing where there is none.
  fileprivate mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    begin(name)
    string(value)
  }

  fileprivate mutating func member(_ name: String, _ value: Bool) {
    begin(name)
    bool(value)
  }

  fileprivate mutating func member(_ name: String, json: String?) {
    guard let json else { return }
    begin(name)
    raw(text: json)
  }

  private mutating func begin(_ name: String) {
    raw(",")
    string(name)
    raw(":")
  }
}
