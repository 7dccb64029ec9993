import JSON

extension InstanceFields {
  private static let ordinals = [
    "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th", "14th", "15th",
    "16th",
  ]

  static func addDisks(to table: inout FieldTable<Instance>) {
    table.add("disk.count", "Disks", .number, "Number of disks") { instance, _ in JSONValue(instance.disks.count) }
    table.add("disk.sizes", "Disk_sizes", .other, "List of disk sizes") { instance, _ in
      .array(instance.disks.map { JSONValue($0.size) })
    }
    table.add("disk.spindles", "Disk_spindles", .other, "List of disk spindles") { instance, _ in
      .array(instance.disks.map { _ in nil })
    }
    table.add("disk.names", "Disk_names", .other, "List of disk names") { instance, _ in
      JSONValue(instance.disks.map(\.name))
    }
    table.add("disk.uuids", "Disk_UUIDs", .other, "List of disk UUIDs") { instance, _ in
      JSONValue(instance.disks.map(\.uuid))
    }
    for (index, ordinal) in ordinals.enumerated() {
      func add(
        _ name: String, _ title: String, _ kind: Field<Instance>.Kind, _ doc: String,
        _ read: @escaping @Sendable (Instance.Disk) -> JSONValue
      ) {
        table.add("\(name)/\(index)", "\(title)/\(index)", kind, "\(doc) of \(ordinal) disk") { instance, _ -> Cell in
          cell(of: instance.disks, at: index, read)
        }
      }
      add("disk.size", "Disk", .unit, "Disk size") { JSONValue($0.size) }
      add("disk.spindles", "DiskSpindles", .number, "Spindles") { _ in nil }
      add("disk.name", "DiskName", .text, "Name") { JSONValue($0.name) }
      add("disk.uuid", "DiskUUID", .text, "UUID") { .string($0.uuid) }
    }
    table.alias("sda_size", "Disk/0", of: "disk.size/0")
    table.alias("sdb_size", "Disk/1", of: "disk.size/1")
  }

  /// What is asked of a NIC: the field's name for one and for all, their titles, and how it is read.
  private struct NICField: Sendable {
    var one: String
    var title: String
    /// How the documentation calls it.
    var words: String
    var all: String
    var titleOfAll: String
    var wordsOfAll: String
    var read: @Sendable (Instance.NIC, ClusterState) -> JSONValue
  }

  private static let nicFields: [NICField] = [
    NICField(
      one: "ip", title: "NicIP", words: "IP address", all: "ips", titleOfAll: "NIC_IPs",
      wordsOfAll: "each network interface's IP address"
    ) { nic, _ in JSONValue(nic.ip) },
    NICField(
      one: "mac", title: "NicMAC", words: "MAC address", all: "macs", titleOfAll: "NIC_MACs",
      wordsOfAll: "each network interface's MAC address"
    ) { nic, _ in .string(nic.mac) },
    NICField(
      one: "mode", title: "NicMode", words: "Mode", all: "modes", titleOfAll: "NIC_modes",
      wordsOfAll: "each network interface's mode"
    ) { nic, _ in filled(nic)["mode"] ?? nil },
    NICField(
      one: "uuid", title: "NicUUID", words: "UUID address", all: "uuids", titleOfAll: "NIC_UUIDs",
      wordsOfAll: "each network interface's UUID"
    ) { nic, _ in .string(nic.uuid) },
    NICField(
      one: "name", title: "NicName", words: "Name address", all: "names", titleOfAll: "NIC_Names",
      wordsOfAll: "each network interface's name"
    ) { nic, _ in JSONValue(nic.name) },
    NICField(
      one: "link", title: "NicLink", words: "Link", all: "links", titleOfAll: "NIC_links",
      wordsOfAll: "each network interface's link"
    ) { nic, _ in filled(nic)["link"] ?? nil },
    NICField(
      one: "vlan", title: "NicVLAN", words: "VLAN", all: "vlans", titleOfAll: "NIC_VLANs",
      wordsOfAll: "each network interface's VLAN"
    ) { nic, _ in filled(nic)["vlan"] ?? nil },
    NICField(
      one: "network", title: "NicNetwork", words: "Network", all: "networks", titleOfAll: "NIC_networks",
      wordsOfAll: "each interface's network"
    ) { nic, _ in JSONValue(nic.network) },
    NICField(
      one: "network.name", title: "NicNetworkName", words: "Network name", all: "networks.names",
      titleOfAll: "NIC_networks_names",
      wordsOfAll: "the name of each interface's network"
    ) { nic, cluster in JSONValue(nic.network.flatMap(cluster.networkIndex).map { cluster.networks[$0].name }) },
    NICField(
      one: "bridge", title: "NicBridge", words: "Bridge", all: "bridges", titleOfAll: "NIC_bridges",
      wordsOfAll: "each network interface's bridge"
    ) { nic, _ in filled(nic)["mode"] == "bridged" ? filled(nic)["link"] ?? nil : nil },
  ]

  static func addNICs(to table: inout FieldTable<Instance>) {
    table.add("nic.count", "NICs", .number, "Number of network interfaces") { instance, _ in
      JSONValue(instance.nics.count)
    }
    for field in nicFields {
      table.add("nic.\(field.all)", field.titleOfAll, .other, "List containing \(field.wordsOfAll)") {
        instance, cluster in
        .array(instance.nics.map { field.read($0, cluster) })
      }
      for (index, ordinal) in ordinals.prefix(8).enumerated() {
        table.add(
          "nic.\(field.one)/\(index)", "\(field.title)/\(index)", .text,
          "\(field.words) of \(ordinal) network interface"
        ) { instance, cluster -> Cell in
          cell(of: instance.nics, at: index) { field.read($0, cluster) }
        }
      }
    }
    for (name, title, other) in [
      ("ip", "NicIP/0", "nic.ip/0"), ("mac", "NicMAC/0", "nic.mac/0"), ("bridge", "NicBridge/0", "nic.bridge/0"),
      ("nic_mode", "NicMode/0", "nic.mode/0"), ("nic_link", "NicLink/0", "nic.link/0"),
      ("nic_network", "NicNetwork/0", "nic.network/0"),
    ] {
      table.alias(name, title, of: other)
    }
  }

  private static func filled(_ nic: Instance.NIC) -> JSONValue { ClusterParameters.nic.merged(with: nic.parameters) }

  private static func cell<Device>(of devices: [Device], at index: Int, _ read: (Device) -> JSONValue) -> Cell {
    guard devices.indices.contains(index) else { return .unavailable }
    let value = read(devices[index])
    return value.isNull ? .unavailable : .value(value)
  }
}
