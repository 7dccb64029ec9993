import Ganeti
import Testing

@testable import Work

@Suite("Changes as they are kept with their task")
struct ChangeTests {
  private static let full = InstanceCreation(
    name: "new.example.org", diskTemplate: "drbd",
    disks: [.init(size: 1024, mode: "rw", name: "root", spindles: 2), .init(size: 1)],
    nics: [
      .init(
        mac: "aa:00:00:11:22:33", ip: "192.0.2.7", mode: "bridged", link: "br0", vlan: "100", network: "net1",
        name: "eth0"), .init(),
    ],
    operatingSystem: "debootstrap+bookworm", hypervisor: "kvm", primaryNode: "node1", secondaryNode: "node2",
    iallocator: "hail", group: "rack1", vcpus: 4, minimumMemory: 512, maximumMemory: 1024,
    hypervisorParameters: #"{"acpi":true}"#, osParameters: #"{"x":"\"ü\""}"#, tags: ["a", "b:c"], start: false,
    noInstall: true, nameCheck: true, ipCheck: true, waitForSync: false)

  private static let bare = InstanceCreation(
    name: "new.example.org", diskTemplate: "diskless", disks: [], nics: [], operatingSystem: "")

  @Test(
    "Every field comes back as it was",
    arguments: [
      Change.startup(instance: "web1"), .shutdown(instance: "web1", timeoutSeconds: 7, force: true),
      .shutdown(instance: "web1", timeoutSeconds: 0, force: false), .reboot(instance: "web1", type: .soft),
      .reboot(instance: "web1", type: .hard), .reboot(instance: "web1", type: .full),
      .remove(instance: "web1", shutdownTimeoutSeconds: 9), .create(full), .create(bare),
    ])
  func roundTrip(change: Change) {
    #expect(Change(json: change.json) == change)
    #expect(change.instance.isEmpty == false)
  }

  @Test("Each flag of a creation is its own", arguments: 0..<5)
  func flags(which: Int) {
    var creation = Self.bare
    switch which {
    case 0: creation.start.toggle()
    case 1: creation.noInstall.toggle()
    case 2: creation.nameCheck.toggle()
    case 3: creation.ipCheck.toggle()
    default: creation.waitForSync.toggle()
    }
    #expect(Change(json: Change.create(creation).json) == .create(creation))
  }

  @Test(
    "What no release wrote is no change",
    arguments: [
      "", "null", "{}", "[]", "nonsense", #"{"kind":"migrate","instance":"web1"}"#, #"{"kind":"startup"}"#,
      #"{"kind":"shutdown"}"#, #"{"kind":"remove"}"#, #"{"kind":"reboot","instance":"web1"}"#,
      #"{"kind":"reboot","instance":"web1","type":"cold"}"#, #"{"kind":"create"}"#,
      #"{"kind":"create","creation":{"name":"x"}}"#,
    ])
  func nonsense(text: String) {
    #expect(Change(json: text) == nil)
  }
}
