import JSON
import Testing
import Values

@testable import Ganeti
@testable import Store
@testable import Sync

@Suite("Ganeti's words in ours: instances and nodes")
struct MappingTests {
  // MARK: Instances

  @Test(
    "Each status of Ganeti has its word",
    arguments: [
      ("running", "running"), ("ADMIN_down", "stopped"), ("USER_down", "stopped_by_user"), ("ADMIN_offline", "offline"),
      ("ERROR_down", "crashed"), ("ERROR_up", "running_against_will"), ("ERROR_wrongnode", "running_elsewhere"),
      ("ERROR_nodedown", "node_down"), ("ERROR_nodeoffline", "node_offline"), ("ERROR_of_the_future", "unknown"),
    ])
  func statuses(ganeti: String, ours: String) {
    let copy = InstanceCopy(.plain(live: .plain(status: .value(ganeti))))
    #expect(copy.liveStatus == ours)
    #expect(copy.ganetiStatus == ganeti)
    #expect(copy.liveReason == (ours == "node_down" ? "no_data" : nil))
  }

  @Test(
    "What is not known is unknown, and says why",
    arguments: [
      (Field<String>.offline, "node_offline", "node_offline"), (.noData, "unknown", "no_data"),
      (.null, "unknown", "no_data"), (.unknown, "unknown", "no_data"), (.unavailable, "unknown", "no_data"),
    ])
  func withoutStatus(field: Field<String>, status: String, reason: String) {
    let copy = InstanceCopy(.plain(live: .plain(status: field)))
    #expect(copy.liveStatus == status)
    #expect(copy.liveReason == reason)
    #expect(copy.ganetiStatus == nil)
  }

  @Test(
    "An unknown amount of memory is none, not 0",
    arguments: [Field<Int64>.offline, .noData, .null, .unavailable, .unknown])
  func withoutFigures(field: Field<Int64>) {
    var live = InstanceLive.plain(status: .value("ADMIN_down"))
    (live.memory, live.vcpus) = (field, field)
    let copy = InstanceCopy(.plain(live: live))
    #expect(copy.liveMemory == nil)
    #expect(copy.liveVCPUs == nil)
    #expect(copy.liveStatus == "stopped")
    #expect(copy.liveReason == (field == .offline ? "node_offline" : nil))
  }

  @Test("An instance whose live state was not asked for is not observed; one that is only reserved is reserved")
  func withoutLive() {
    #expect(InstanceCopy(.plain(live: nil)).liveStatus == "unknown")
    #expect(InstanceCopy(.plain(live: nil)).liveReason == "not_observed")
    var reserved = InstanceRecord.plain(live: .plain(status: .value("ADMIN_down")))
    reserved.isForthcoming = true
    (reserved.primaryNode, reserved.hypervisor, reserved.operatingSystem, reserved.adminState) = ("", "", "", "")
    let copy = InstanceCopy(reserved)
    #expect(copy.liveStatus == "reserved")
    #expect(copy.primaryNode == nil)
    #expect(copy.hypervisor == nil)
    #expect(copy.operatingSystem == nil)
    #expect(copy.adminState == "down")
  }

  @Test("Disks and NICs become JSON, those without an id by their place")
  func devices() throws {
    var record = InstanceRecord.plain(live: nil)
    let uuid = UUID(high: 1, low: 2)
    record.disks = [
      .init(uuid: uuid, name: "ro\"ot", size: 10240, spindles: nil),
      .init(uuid: nil, name: nil, size: 1, spindles: nil),
    ]
    record.nics = [
      .init(
        uuid: uuid, name: "eth0", mac: "aa:00:00:00:00:01", ip: "192.0.2.1", mode: "bridged", link: "br0", vlan: "",
        networkUUID: uuid, networkName: "net1", bridge: nil),
      .init(
        uuid: nil, name: nil, mac: "aa:00:00:00:00:02", ip: nil, mode: nil, link: nil, vlan: "100", networkUUID: nil,
        networkName: nil, bridge: nil),
    ]
    let copy = InstanceCopy(record)
    let disks = try JSONValue(parsing: copy.disks)
    #expect(disks[0]?["id"]?.string == uuid.description)
    #expect(disks[0]?["name"]?.string == "ro\"ot")
    #expect(disks[0]?["size_mib"]?.integer == 10240)
    #expect(disks[1]?["index"]?.integer == 1)
    #expect(disks[1]?["name"] == .null)
    #expect(disks[1]?["id"]?.string == "00000000-0000-0000-0000-000000000001")
    let nics = try JSONValue(parsing: copy.nics)
    #expect(nics[0]?["vlan"] == .null)
    #expect(nics[0]?["network"]?["name"]?.string == "net1")
    #expect(nics[0]?["link"]?.string == "br0")
    #expect(nics[1]?["network"] == .null)
    #expect(nics[1]?["vlan"]?.string == "100")
    #expect(nics[1]?["ip"] == .null)
    #expect(nics[1]?["mac"]?.string == "aa:00:00:00:00:02")
  }

  // MARK: Nodes

  @Test(
    "Each role has its word",
    arguments: [
      ("M", "master"), ("C", "master_candidate"), ("R", "regular"), ("D", "drained"), ("O", "offline"),
      ("X", "regular"),
    ])
  func roles(letter: String, ours: String) {
    var record = NodeRecord.plain(live: .plain)
    record.role = NodeRole(letter: letter)
    #expect(NodeCopy(record).role == ours)
  }

  @Test("A node that answers is online, with its figures")
  func online() {
    let copy = NodeCopy(.plain(live: .plain))
    #expect(copy.liveStatus == "online")
    #expect(copy.liveReason == nil)
    #expect(copy.memoryTotal == 1000)
    #expect(copy.memoryFree == 500)
    #expect(copy.memoryNode == 100)
    #expect(copy.diskTotal == 2000)
    #expect(copy.diskFree == 200)
    #expect(copy.cpus == 8)
    #expect(copy.secondaryIP == nil)
  }

  @Test(
    "A node that does not answer is unknown, and has no figures",
    arguments: [Field<Int64>.noData, .null, .unavailable, .unknown])
  func silent(field: Field<Int64>) {
    var live = NodeLive.plain
    (live.memoryTotal, live.memoryFree, live.cpuTotal) = (field, field, field)
    let copy = NodeCopy(.plain(live: live))
    #expect(copy.liveStatus == "unknown")
    #expect(copy.liveReason == "no_data")
    #expect(copy.memoryTotal == nil)
    #expect(copy.memoryFree == nil)
    #expect(copy.cpus == nil)
  }

  @Test("An offline node is offline, whatever its fields say; one that was not asked is not observed")
  func offline() {
    var record = NodeRecord.plain(live: .plain)
    record.isOffline = true
    #expect(NodeCopy(record).liveStatus == "offline")
    #expect(NodeCopy(record).liveReason == "node_offline")
    #expect(NodeCopy(.plain(live: nil)).liveStatus == "unknown")
    #expect(NodeCopy(.plain(live: nil)).liveReason == "not_observed")
  }
}

extension InstanceRecord {
  static func plain(live: InstanceLive?) -> InstanceRecord {
    InstanceRecord(
      uuid: .version7(), isForthcoming: false, name: "web1.example.org", primaryNode: "node1.example.org",
      secondaryNodes: [], group: "default", groupUUID: nil, hypervisor: "kvm", operatingSystem: "debootstrap",
      diskTemplate: "plain", adminState: "up", adminStateSource: nil, vcpus: 1, minimumMemory: 1, maximumMemory: 2,
      disks: [], nics: [], networkPort: nil, tags: [], createdAt: nil, modifiedAt: nil, serial: 1,
      customHypervisorParameters: nil, customBackendParameters: nil, customOSParameters: nil, customNICParameters: nil,
      fingerprint: 1, live: live)
  }
}

extension InstanceLive {
  static func plain(status: Field<String>) -> InstanceLive {
    InstanceLive(status: status, isRunning: .value(true), memory: .value(1024), vcpus: .value(2), fingerprint: 2)
  }
}

extension NodeRecord {
  static func plain(live: NodeLive?) -> NodeRecord {
    NodeRecord(
      uuid: .version7(), name: "node1.example.org", role: .regular, isOffline: false, isDrained: false,
      isMasterCandidate: false, isMasterCapable: true, isVMCapable: true, primaryIP: "192.0.2.1", secondaryIP: "",
      group: "default", groupUUID: .version7(), tags: [], createdAt: nil, modifiedAt: nil, serial: 1,
      primaryInstanceCount: 1, secondaryInstanceCount: 0, nodeParameters: nil, fingerprint: 1, live: live)
  }
}

extension NodeLive {
  static var plain: NodeLive {
    NodeLive(
      memoryTotal: .value(1000), memoryNode: .value(100), memoryFree: .value(500), diskTotal: .value(2000),
      diskFree: .value(200), spindlesTotal: .unavailable, spindlesFree: .unavailable, cpuTotal: .value(8),
      cpuOS: .value(8), cpuNUMANodes: .value(1), cpuSockets: .value(1), fingerprint: 3)
  }
}
