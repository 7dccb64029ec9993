import Ganeti
import JSON

extension Change {
  /// As it is kept with its task.
  public var json: String {
    switch self {
    case .startup(let instance): Members([("kind", .string("startup")), ("instance", .string(instance))]).text
    case .shutdown(let instance, let timeout, let force):
      Members([
        ("kind", .string("shutdown")), ("instance", .string(instance)), ("timeout_seconds", .integer(Int64(timeout))),
        ("force", .bool(force)),
      ]).text
    case .reboot(let instance, let type):
      Members([("kind", .string("reboot")), ("instance", .string(instance)), ("type", .string(type.rawValue))]).text
    case .create(let creation): Members([("kind", .string("create")), ("creation", creation.value)]).text
    case .remove(let instance, let timeout):
      Members([
        ("kind", .string("remove")), ("instance", .string(instance)),
        ("shutdown_timeout_seconds", .integer(Int64(timeout))),
      ]).text
    }
  }

  /// Reads what `json` wrote; nil for anything else, such as the change of a later release.
  public init?(json: String) {
    guard let value = try? JSONValue(parsing: json), let kind = value["kind"]?.string else { return nil }
    if kind == "create" {
      guard let creation = value["creation"].flatMap(InstanceCreation.init) else { return nil }
      self = .create(creation)
      return
    }
    guard let instance = value["instance"]?.string else { return nil }
    switch kind {
    case "startup": self = .startup(instance: instance)
    case "shutdown":
      self = .shutdown(
        instance: instance, timeoutSeconds: value.int("timeout_seconds") ?? 120, force: value["force"]?.bool ?? false)
    case "reboot":
      guard let type = value["type"]?.string.flatMap(RebootType.init(rawValue:)) else { return nil }
      self = .reboot(instance: instance, type: type)
    case "remove":
      self = .remove(instance: instance, shutdownTimeoutSeconds: value.int("shutdown_timeout_seconds") ?? 120)
    default: return nil
    }
  }
}

/// Members of an object, those without a value left out.
private struct Members {
  let value: JSONValue

  init(_ members: [(String, JSONValue?)]) {
    value = .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
  }

  var text: String { value.text }
}

extension JSONValue {
  fileprivate func int(_ name: String) -> Int? { self[name]?.integer.map { Int($0) } }
}

extension InstanceCreation {
  fileprivate var value: JSONValue {
    func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
    func number(_ number: Int?) -> JSONValue? { number.map { .integer(Int64($0)) } }
    let disks = disks.map { disk in
      Members([
        ("size", number(disk.size)), ("mode", text(disk.mode)), ("name", text(disk.name)),
        ("spindles", number(disk.spindles)),
      ]).value
    }
    let nics = nics.map { nic in
      Members([
        ("mac", text(nic.mac)), ("ip", text(nic.ip)), ("mode", text(nic.mode)), ("link", text(nic.link)),
        ("vlan", text(nic.vlan)), ("network", text(nic.network)), ("name", text(nic.name)),
      ]).value
    }
    return Members([
      ("name", text(name)), ("disk_template", text(diskTemplate)), ("disks", .array(disks)), ("nics", .array(nics)),
      ("operating_system", text(operatingSystem)), ("hypervisor", text(hypervisor)),
      ("primary_node", text(primaryNode)), ("secondary_node", text(secondaryNode)), ("iallocator", text(iallocator)),
      ("group", text(group)), ("vcpus", number(vcpus)), ("minimum_memory", number(minimumMemory)),
      ("maximum_memory", number(maximumMemory)), ("hypervisor_parameters", text(hypervisorParameters)),
      ("os_parameters", text(osParameters)), ("tags", .array(tags.map { .string($0) })), ("start", .bool(start)),
      ("no_install", .bool(noInstall)), ("name_check", .bool(nameCheck)), ("ip_check", .bool(ipCheck)),
      ("wait_for_sync", .bool(waitForSync)),
    ]).value
  }

  fileprivate init?(_ value: JSONValue) {
    guard let name = value["name"]?.string, let template = value["disk_template"]?.string else { return nil }
    func flag(_ name: String, _ absent: Bool) -> Bool { value[name]?.bool ?? absent }
    self.init(
      name: name,
      diskTemplate: template,
      disks: (value["disks"]?.array ?? []).map { disk in
        Disk(
          size: disk.int("size") ?? 0, mode: disk["mode"]?.string, name: disk["name"]?.string,
          spindles: disk.int("spindles"))
      },
      nics: (value["nics"]?.array ?? []).map { nic in
        NIC(
          mac: nic["mac"]?.string, ip: nic["ip"]?.string, mode: nic["mode"]?.string, link: nic["link"]?.string,
          vlan: nic["vlan"]?.string, network: nic["network"]?.string, name: nic["name"]?.string)
      },
      operatingSystem: value["operating_system"]?.string ?? "",
      hypervisor: value["hypervisor"]?.string,
      primaryNode: value["primary_node"]?.string,
      secondaryNode: value["secondary_node"]?.string,
      iallocator: value["iallocator"]?.string,
      group: value["group"]?.string,
      vcpus: value.int("vcpus"),
      minimumMemory: value.int("minimum_memory"),
      maximumMemory: value.int("maximum_memory"),
      hypervisorParameters: value["hypervisor_parameters"]?.string,
      osParameters: value["os_parameters"]?.string,
      tags: (value["tags"]?.array ?? []).compactMap(\.string),
      start: flag("start", true),
      noInstall: flag("no_install", false),
      nameCheck: flag("name_check", false),
      ipCheck: flag("ip_check", false),
      waitForSync: flag("wait_for_sync", true))
  }
}
