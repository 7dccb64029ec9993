import JSON

extension InstanceFields {
  static func addParameters(to table: inout FieldTable<Instance>) {
    table.add("beparams", "BackendParameters", .other, "Backend parameters (merged)") { instance, cluster in
      InstanceFields.backend(of: instance, in: cluster)
    }
    table.add("hvparams", "HypervisorParameters", .other, "Hypervisor parameters (merged)") { instance, _ in
      InstanceFields.hypervisor(of: instance)
    }
    table.add("osparams", "OpSysParameters", .other, "Operating system parameters (merged)") { instance, _ in
      instance.osParameters
    }
    table.add("custom_beparams", "CustomBackendParameters", .other, "Custom backend parameters") { instance, _ in
      instance.backendParameters
    }
    table.add("custom_hvparams", "CustomHypervisorParameters", .other, "Custom hypervisor parameters") { instance, _ in
      instance.hypervisorParameters
    }
    table.add("custom_osparams", "CustomOpSysParameters", .other, "Custom operating system parameters") { instance, _ in
      instance.osParameters
    }
    table.add("custom_nicparams", "CustomNicParameters", .other, "Custom network interface parameters") { instance, _ in
      .array(instance.nics.map(\.parameters))
    }
    addBackendParameters(to: &table)
    addHypervisorParameters(to: &table)
  }

  /// Filled in, with the older name for the maximum of memory.
  private static func backend(of instance: Instance, in cluster: ClusterState) -> JSONValue {
    cluster.filledBackendParameters(instance).with("memory", JSONValue(cluster.memory(of: instance)))
  }

  /// Filled in, without those that are the cluster's.
  private static func hypervisor(of instance: Instance) -> JSONValue {
    (ClusterParameters.ownHypervisorParameters[instance.hypervisor] ?? [:]).merged(with: instance.hypervisorParameters)
  }

  private static func addBackendParameters(to table: inout FieldTable<Instance>) {
    let titles = [
      ("always_failover", "be/always_failover", Field<Instance>.Kind.bool),
      ("auto_balance", "Auto_balance", Field<Instance>.Kind.bool),
      ("maxmem", "ConfigMaxMem", Field<Instance>.Kind.unit),
      ("memory", "ConfigMaxMem", Field<Instance>.Kind.unit),
      ("minmem", "ConfigMinMem", Field<Instance>.Kind.unit),
      ("spindle_use", "be/spindle_use", Field<Instance>.Kind.number),
      ("vcpus", "ConfigVCPUs", Field<Instance>.Kind.number),
    ]
    for (name, title, kind) in titles {
      let source = name == "memory" ? "maxmem" : name
      table.add("be/\(name)", title, kind, "The \"\(source)\" backend parameter") { instance, cluster in
        cluster.filledBackendParameters(instance)[source] ?? nil
      }
    }
    table.alias("vcpus", "ConfigVCPUs", of: "be/vcpus")
  }

  /// One for each parameter of any hypervisor; an instance has those of its own.
  private static func addHypervisorParameters(to table: inout FieldTable<Instance>) {
    let titles = [
      "acpi": "ACPI", "boot_order": "Boot_order", "cdrom_image_path": "CDROM_image_path", "cpu_type": "cpu_type",
      "disk_type": "Disk_type", "initrd_path": "Initrd_path", "kernel_path": "Kernel_path", "nic_type": "NIC_type",
      "pae": "PAE", "pci_pass": "pci_pass", "vnc_bind_address": "VNC_bind_address",
    ]
    let all = (ClusterParameters.hypervisor.members ?? []).flatMap { $0.value.members ?? [] }
    var seen = ClusterParameters.globalHypervisorParameters
    for parameter in all where seen.insert(parameter.name).inserted {
      let name = parameter.name
      let kind: Field<Instance>.Kind =
        switch parameter.value {
        case .bool: .bool
        case .integer: .number
        default: .other
        }
      table.add("hv/\(name)", titles[name] ?? "hv/\(name)", kind, "The \"\(name)\" hypervisor parameter") {
        instance, _ -> Cell in
        hypervisor(of: instance)[name].map { .value($0) } ?? .unavailable
      }
    }
  }
}
