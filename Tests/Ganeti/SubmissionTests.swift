import Testing
import Values

@testable import Ganeti

@Suite("What is submitted, exactly as a real cluster took it")
struct SubmissionTests {
  @Test("Startup, without a body")
  func startup() async throws {
    try await RecordedCluster.run("startup", "startup-reason") { cluster in
      let plain = try await cluster.startup("vm1.lab.example")
      #expect(plain == 29)
      let withReason = try await cluster.startup("vm4.lab.example", reason: "gwm:task:5")
      #expect(withReason == 16)
    }
  }

  @Test("Shutdown, its time in the body")
  func shutdown() async throws {
    try await RecordedCluster.run("shutdown", "shutdown-force") { cluster in
      let timed = try await cluster.shutdown("vm1.lab.example", timeoutSeconds: 0)
      #expect(timed == 27)
      let forced = try await cluster.shutdown(
        "vm4.lab.example", timeoutSeconds: 0, force: true, reason: "gwm:task:6")
      #expect(forced == 17)
    }
  }

  @Test("Reboot, its type in the query")
  func reboot() async throws {
    try await RecordedCluster.run("reboot") { cluster in
      let job = try await cluster.reboot("vm1.lab.example", type: .hard)
      #expect(job == 26)
    }
  }

  @Test("Create, and as a dry run")
  func create() async throws {
    try await RecordedCluster.run("create", "create-dry-run") { cluster in
      var creation = InstanceCreation(
        name: "vm4.lab.example", diskTemplate: "file", disks: [.init(size: 128, mode: "rw", name: "root")],
        nics: [.init(ip: "pool", network: "net1", name: "front"), .init()], operatingSystem: "noop+default",
        hypervisor: "fake", primaryNode: "node1.lab.example", vcpus: 1, minimumMemory: 128, maximumMemory: 256,
        hypervisorParameters: "{}", osParameters: #"{"lab_option": "x"}"#, tags: ["env:test"], start: false)
      let job = try await cluster.create(creation, reason: "gwm:task:3")
      #expect(job == 14)
      creation.name = "vm5.lab.example"
      let dry = try await cluster.create(creation, reason: "gwm:task:4", dryRun: true)
      #expect(dry == 15)
    }
  }

  @Test("What a creation leaves open is left out; what versions differ in is said")
  func smallestCreation() {
    let creation = InstanceCreation(
      name: "a\"b", diskTemplate: "drbd", disks: [.init(size: 1024, spindles: 2), .init(size: 1)], nics: [],
      operatingSystem: "x", secondaryNode: "node2", iallocator: ".", group: "rack", maximumMemory: 512, noInstall: true,
      waitForSync: false)
    #expect(
      String(decoding: creation.body, as: UTF8.self)
        == #"{"__version__":1,"mode":"create","instance_name":"a\"b","disk_template":"drbd","#
        + #""disks":[{"size":1024,"spindles":2},{"size":1}],"nics":[],"os_type":"x","snode":"node2","#
        + #""iallocator":".","group_name":"rack","beparams":{"maxmem":512},"start":true,"no_install":true,"#
        + #""name_check":false,"ip_check":false,"wait_for_sync":false}"#)
  }

  @Test("Remove, with and without a time for the guest, and as a dry run")
  func remove() async throws {
    try await RecordedCluster.run("remove", "remove-plain", "remove-dry-run") { cluster in
      let timed = try await cluster.remove("vm4.lab.example", shutdownTimeout: 0, reason: "gwm:task:7")
      #expect(timed == 18)
      let plain = try await cluster.remove("vm1.lab.example")
      #expect(plain == 78)
      let dry = try await cluster.remove("vm1.lab.example", dryRun: true)
      #expect(dry == 77)
    }
  }

  @Test("Fencing a reason: the filter, and its end, which may have come before")
  func fence() async throws {
    let filter = UUID("158391dd-c47b-4cbc-846e-1eb382de505f")!
    try await RecordedCluster.run("fence", "unfence") { cluster in
      try await cluster.fence(reason: "gwm:task:1", as: filter)
      try await cluster.unfence(filter)
    }
    try await RecordedCluster.run("unfence-again") { try await $0.unfence(filter) }
  }

  @Test("Canceling tells Ganeti's word")
  func cancel() async throws {
    try await RecordedCluster.run("cancel-over", "cancel") { cluster in
      let over = try await cluster.cancel(job: 18)
      #expect(!over.isCanceled)
      #expect(over.message == "Job 18 not found in queue")
    }
  }

  @Test("Text in a path or query cannot become another path or query")
  func encoding() {
    let path = ResourcePath("instances", "a/../b?c", "startup")
      .adding("dry-run", if: false).adding("reason", "x&y=1 ü")
    #expect(path.text == "/2/instances/a%2F..%2Fb%3Fc/startup?reason=x%26y%3D1%20%C3%BC")
  }
}
