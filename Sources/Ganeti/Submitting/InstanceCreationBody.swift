import JSON

extension InstanceCreation {
  /// The request's body; what is nil is left out, so that Ganeti's default holds.
  var body: [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    writer.raw("{\"__version__\":1,\"mode\":\"create\",\"instance_name\":")
    writer.string(name)
    writer.member("disk_template", diskTemplate)
    writer.raw(",\"disks\":")
    writer.array(disks) { $1.write(to: &$0) }
    writer.raw(",\"nics\":")
    writer.array(nics) { $1.write(to: &$0) }
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
    return writer.utf8()
  }

  private func writeBackendParameters(to writer: inout JSONWriter) {
    let all = [("vcpus", vcpus), ("minmem", minimumMemory), ("maxmem", maximumMemory)]
    let given = all.compactMap { name, value in value.map { (name: name, value: $0) } }
    guard !given.isEmpty else { return }
    writer.raw(",\"beparams\":{")
    writer.elements(given) { writer, member in
      writer.string(member.name)
      writer.raw(":")
      writer.integer(member.value)
    }
    writer.raw("}")
  }

  private func writeTags(to writer: inout JSONWriter) {
    guard !tags.isEmpty else { return }
    writer.raw(",\"tags\":")
    writer.array(tags) { $0.string($1) }
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
    let all = [
      ("mac", mac), ("ip", ip), ("mode", mode), ("link", link), ("vlan", vlan), ("network", network), ("name", name),
    ]
    let given = all.compactMap { name, value in value.map { (name: name, value: $0) } }
    writer.raw("{")
    writer.elements(given) { writer, member in
      writer.string(member.name)
      writer.raw(":")
      writer.string(member.value)
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
