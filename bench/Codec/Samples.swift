import APIv1_0
import Values

/// The values that are written and read: what the bench's database holds (`bench/data.sql`), made here.
enum Samples {
  /// The first page of a list.
  static func page(of count: Int) -> InstanceList {
    let cursor = "eyJuYW1lIjoiYnVpbGQ1My5lYXN0LmV4YW1wbGUub3JnIn0"
    return InstanceList(
      items: (0..<count).map(instance), next: "/v1.0/instances?cursor=\(cursor)&limit=\(count)", nextCursor: cursor)
  }

  private static func instance(_ i: Int) -> Instance {
    let isMirrored = i % 2 == 0
    let vcpus = 1 << (i % 4)
    let memory = 1024 << (i % 5)
    return Instance(
      id: id(1, i), name: "\(["web", "db", "mail", "build", "cache"][i % 5])\(i).east.example.org",
      cluster: Reference(id: id(2, 0), name: "east"),
      primaryNode: Reference(id: id(3, i % 20), name: "node\(i % 20 + 1).east.example.org"),
      secondaryNode: isMirrored ? Reference(id: id(3, i % 20 + 2), name: "node\(i % 20 + 3).east.example.org") : nil,
      nodeGroup: Reference(id: id(4, i % 2), name: i % 2 == 0 ? "default" : "rack2"), hypervisor: "kvm",
      operatingSystem: ["debootstrap+bookworm", "debootstrap+trixie", "image+alma9"][i % 3],
      diskTemplate: isMirrored ? "drbd" : "plain", vcpus: vcpus,
      memoryMiB: MemoryRange(minimum: memory, maximum: memory * (1 + i % 2)),
      disks: (0...i % 3).map { disk($0, of: i) },
      nics: (0...i % 2).map { nic($0, of: i) },
      tags: [[], ["prod"], ["prod", "web"], ["staging", "owner:ops"]][i % 4],
      adminState: i % 20 == 19 ? .down : .up, live: live(i, vcpus: vcpus, memory: memory),
      pendingJob: i % 40 == 3 ? PendingJob(id: id(5, i), operation: "rebootInstance") : nil,
      ganetiUUID: id(6, i).description, serial: 1 + i % 9,
      createdAt: Timestamp(seconds: Double(1_740_816_000 + i * 25_381)),
      modifiedAt: Timestamp(seconds: Double(1_772_352_000 + i * 3_901)),
      observedAt: Timestamp(seconds: 1_795_000_000), stale: false)
  }

  private static func disk(_ index: Int, of i: Int) -> Disk {
    Disk(
      id: id(7 + UInt64(index), i), index: index, name: index == 0 ? "root" : nil, sizeMiB: 10_240 << (i % 4),
      mode: .readWrite)
  }

  private static func nic(_ index: Int, of i: Int) -> Nic {
    Nic(
      id: id(17 + UInt64(index), i), index: index, name: nil, mac: "aa:00:00:00:\(10 + i):0\(index)",
      ip: index == 0 ? "203.0.113.\(1 + i)" : nil, mode: "bridged", link: "br\(index)", vlan: nil,
      network: index == 0 ? Reference(id: id(9, 0), name: "public") : nil)
  }

  private static func live(_ i: Int, vcpus: Int, memory: Int) -> InstanceLive {
    if i % 20 == 19 { return InstanceLive(status: .stopped, ganetiStatus: "ADMIN_down") }
    if i % 50 == 7 { return InstanceLive(status: .nodeOffline, reason: .nodeOffline) }
    return InstanceLive(status: .running, ganetiStatus: "running", memoryMiB: memory, vcpus: vcpus)
  }

  /// The request for an instance with two disks and two network cards.
  static var creation: InstanceCreation {
    InstanceCreation(
      clusterID: id(2, 0), name: "shop7.east.example.org", operatingSystem: "debootstrap+bookworm", diskTemplate: .drbd,
      disks: [NewDisk(sizeMiB: 20_480, name: "root"), NewDisk(sizeMiB: 102_400, name: "data")],
      nics: [
        NewNic(mac: "aa:00:00:12:34:56", ip: "203.0.113.7", mode: .bridged, link: "br0"),
        NewNic(mode: .openvswitch, link: "switch1", vlan: ".10:20", name: "inner"),
      ],
      vcpus: 4, memoryMiB: MemorySize(minimum: 4_096, maximum: 8_192), hypervisor: .kvm, primaryNodeID: id(3, 1),
      secondaryNodeID: id(3, 2), tags: ["prod", "shop", "owner:ops"])
  }

  /// Ids of version 7 whose digits vary as those of real ones do.
  private static func id(_ kind: UInt64, _ index: Int) -> UUID {
    let mixed = (kind << 32 | UInt64(index) &+ 1) &* 0x9e37_79b9_7f4a_7c15
    return UUID(high: 0x0193_8f6e_7c1a_7000 | mixed & 0xfff, low: 0x8000_0000_0000_0000 | mixed >> 2)
  }
}
