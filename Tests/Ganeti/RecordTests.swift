import JSON
import Testing
import Values

@testable import Ganeti

@Suite("What a cluster's objects are read as")
struct RecordTests {
  @Test("Version, features and information of the cluster")
  func cluster() async throws {
    try await RecordedCluster.run("version", "features", "info") { cluster in
      let version = try await cluster.version()
      #expect(version == 2)
      let features = try await cluster.features()
      #expect(features.contains("instance-create-reqv1"))
      let info = try await cluster.info()
      #expect(info.name == "cluster.lab.example")
      #expect(info.master == "node1.lab.example")
      #expect(info.softwareVersion == "3.0.2")
      #expect(info.protocolVersion == 3_000_000)
      #expect(info.defaultHypervisor == "fake")
      #expect(info.enabledHypervisors == ["fake"])
      #expect(info.enabledDiskTemplates.contains("sharedfile"))
      #expect(info.defaultIAllocator == "hail")
      #expect(try JSONValue(parsing: info.instancePolicy)["vcpu-ratio"]?.integer == 16)
      #expect(info.modifiedAt != nil)
    }
  }

  @Test("Node groups")
  func groups() async throws {
    try await RecordedCluster.run("groups") { cluster in
      let groups = try await cluster.groups()
      #expect(groups.map(\.name) == ["default"])
      #expect(groups[0].allocationPolicy == "preferred")
      #expect(groups[0].nodeCount == 3)
      // Ganeti's 0 for "never noted".
      #expect(groups[0].createdAt == nil)
      #expect(groups[0].modifiedAt != nil)
    }
  }

  @Test("Nodes with what they say of themselves")
  func nodes() async throws {
    try await RecordedCluster.run("nodes-live", "nodes-configuration") { cluster in
      let nodes = try await cluster.nodes(live: true)
      #expect(nodes.map(\.name) == ["node1.lab.example", "node2.lab.example", "node3.lab.example"])
      #expect(nodes.map(\.role) == [.master, .masterCandidate, .masterCandidate])
      #expect(nodes[0].primaryIP == "10.77.0.11")
      #expect(nodes[0].group == "default")
      #expect(nodes[0].primaryInstanceCount == 1)
      let live = try #require(nodes[0].live)
      #expect(live.memoryTotal == .value(262_144))
      #expect(live.cpuTotal == .value(32))
      #expect(live.spindlesTotal == .noData)
      let configurations = try await cluster.nodes(live: false)
      #expect(configurations.allSatisfy { $0.live == nil })
      #expect(configurations.map(\.fingerprint) == nodes.map(\.fingerprint))
    }
  }

  @Test("A node that is offline says nothing, which is not 0")
  func offlineNode() throws {
    let nodes = try Answer.rows(recordedBody("nodes-live-node-offline")) { (row, bytes) throws(JSONSyntaxError) in
      try NodeRecord(&row, bytes, live: true)
    }
    let node = try #require(nodes.first { $0.isOffline })
    #expect(node.role == .offline)
    #expect(node.live?.memoryFree == .offline)
    #expect(node.live?.memoryFree.value == nil)
  }

  @Test("Instances: parallel lists become disks and NICs")
  func instances() async throws {
    try await RecordedCluster.run("instances-live", "instances-configuration") { cluster in
      let instances = try await cluster.instances(live: true)
      let instance = try #require(instances.first { $0.name == "vm1.lab.example" })
      #expect(instance.primaryNode == "node2.lab.example")
      #expect(instance.group == "default")
      #expect(instance.groupUUID != nil)
      #expect(instance.hypervisor == "fake")
      #expect(instance.operatingSystem == "noop+default")
      #expect(instance.adminState == "up")
      #expect(instance.adminStateSource == "admin")
      #expect([instance.vcpus, instance.minimumMemory, instance.maximumMemory] == [2, 128, 256])
      #expect(instance.disks.map(\.size) == [512, 256])
      #expect(instance.disks.map(\.name) == ["root", nil])
      #expect(instance.disks.allSatisfy { $0.uuid != nil })
      #expect(instance.nics.map(\.ip) == [nil, "10.77.3.3", "10.99.0.2"])
      #expect(instance.nics.map(\.bridge) == ["br0", nil, "br0"])
      #expect(instance.nics.map(\.networkName) == [nil, nil, "net1"])
      #expect(instance.nics[0].mac == "aa:00:00:11:22:33")
      #expect(instance.nics[2].networkUUID != nil)
      #expect(instance.tags == ["env:test", "owner:alice"])
      #expect(instance.networkPort == nil)
      #expect(try JSONValue(parsing: instance.customOSParameters ?? "")["lab_option"]?.string == "x")
      #expect(try JSONValue(parsing: instance.customNICParameters ?? "")[1]?["mode"]?.string == "routed")
      #expect(instance.live?.status == .value("running"))
      #expect(instance.live?.isRunning == .value(true))
      #expect(instance.live?.memory == .value(256))
      let configurations = try await cluster.instances(live: false)
      #expect(configurations.map(\.fingerprint) == instances.map(\.fingerprint))
    }
  }

  @Test("An instance on a node that is offline is neither running nor stopped")
  func instanceOnOfflineNode() throws {
    let instances = try instances(recordedBody("instances-live-node-offline"))
    let instance = try #require(instances.first { $0.name == "vm3.lab.example" })
    #expect(instance.live?.status == .value("ERROR_nodeoffline"))
    #expect(instance.live?.isRunning == .noData)
    #expect(instance.live?.memory == .offline)
    #expect(instance.nics == [])
  }

  @Test("What is only reserved is told apart, though its status is that of a stopped instance")
  func forthcoming() throws {
    let body = try recordedBody("instances-live")
    let reserved = try #require(try instances(body).first { $0.isForthcoming })
    #expect(reserved.name == "vm7.lab.example")
    #expect(reserved.live?.status == .value("ADMIN_down"))
    let nameless = replacing(#"[0,"vm7.lab.example"]"#, by: "[3,null]", in: String(decoding: body, as: UTF8.self))
    #expect(try instances(Array(nameless.utf8)).contains { $0.isForthcoming && $0.name.isEmpty })
  }

  @Test("An answer that breaks off is nonsense wherever it does")
  func brokenOff() throws {
    let body = try recordedBody("instances-live")
    for length in stride(from: 0, to: body.count, by: 97) {
      #expect(throws: RAPIError.self) { try instances(Array(body[..<length])) }
    }
  }

  @Test("Bytes that were garbled never bring the reader down")
  func garbled() throws {
    let body = try recordedBody("nodes-live")
    for position in stride(from: 0, to: body.count, by: 31) {
      for byte in [UInt8(ascii: "]"), UInt8(ascii: "9"), UInt8(ascii: "\""), 0xFF] {
        var garbled = body
        garbled[position] = byte
        _ = try? Answer.rows(garbled) { (row, bytes) throws(JSONSyntaxError) in
          try NodeRecord(&row, bytes, live: true)
        }
      }
    }
  }

  @Test("A row's fingerprint moves with what it says: configuration and live apart")
  func fingerprints() throws {
    let body = String(decoding: try recordedBody("instances-live"), as: UTF8.self)
    let before = try instances(Array(body.utf8))
    let stopped = try instances(Array(replacing("[0,\"running\"]", by: "[0,\"ERROR_down\"]", in: body).utf8))
    #expect(zip(before, stopped).allSatisfy { $0.fingerprint == $1.fingerprint })
    #expect(zip(before, stopped).contains { $0.live?.fingerprint != $1.live?.fingerprint })
    let tagged = try instances(Array(replacing("owner:alice", by: "owner:alica", in: body).utf8))
    #expect(zip(before, tagged).filter { $0.fingerprint != $1.fingerprint }.map(\.0.name) == ["vm1.lab.example"])
  }

  @Test("A field that this version of Ganeti lacks is none, not a fault")
  func missingField() throws {
    let body = String(decoding: try recordedBody("instances-live"), as: UTF8.self)
    let old = try instances(Array(replacing("[0,\"admin\"]", by: "[1,null]", in: body).utf8))
    #expect(old.allSatisfy { $0.adminStateSource == nil })
  }

  @Test(
    "An answer of another shape is nonsense that names the place",
    arguments: [
      (#"{"data":[[[0,7]"#, "byte 15: the array is not closed"),
      (#"{"data":[[[0,7]]]}"#, "/data/0/0/1 must be a string, is a number"),
      (#"{"data":[[[1,null]]]}"#, "/data/0/0 must have a value"),
      (#"{"data":[[]]}"#, "/data/0 has too few cells"),
      (#"{"data":[7]}"#, "/data/0 must be a row, is a number"),
      (#"{"data":[[[9,null]]]}"#, "/data/0/0/1 has the status 9, which is not known"),
      (#"{"rows":[]}"#, "/data is missing"),
      (#"[]"#, "the answer must be an object, is an array"),
      ("", "byte 0: a value is missing here"),
    ])
  func nonsense(body: String, detail: String) {
    #expect(throws: RAPIError.nonsense(detail)) { try instances(Array(body.utf8)) }
  }

  private func instances(_ body: [UInt8]) throws -> [InstanceRecord] {
    try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in try InstanceRecord(&row, bytes, live: true) }
  }
}

/// `text` with every `old` replaced; it must occur.
func replacing(_ old: String, by new: String, in text: String) -> String {
  let parts = text.split(separator: old, omittingEmptySubsequences: false)
  precondition(parts.count > 1, "\(old) does not occur")
  return parts.joined(separator: new)
}
