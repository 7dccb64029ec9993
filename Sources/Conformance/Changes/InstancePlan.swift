import Generator
import JSON

/// What the run's own instance shall be: as small as can be, and otherwise like one that the cluster has.
struct InstancePlan: Sendable {
  /// The cluster's id.
  let cluster: String
  /// What all names of a run begin with.
  let prefix: String
  private let domain: String
  private let model: JSONValue?

  init(_ contract: Contract, _ deployment: RemoteDeployment, cluster name: String) async throws {
    func path(_ id: String) -> String { contract.operations.first { $0.id == id }?.path ?? "" }
    var (found, next) = (JSONValue?.none, String?("\(path("listClusters"))?limit=500"))
    while let target = next, found == nil {
      let page = try await deployment.get(target)
      found = page["items"]?.array?.first { $0["name"]?.string == name }
      next = page["next"]?.string
    }
    guard let found, let cluster = found["id"]?.string else { throw ConformanceFailure.unknownCluster(name) }
    self.cluster = cluster
    let instances = try await deployment.get("\(path("listInstances"))?limit=1&cluster_id=\(cluster)")
    model = instances["items"]?[0]
    let fullName = model?["name"]?.string ?? found["ganeti_name"]?.string ?? ""
    domain = String(fullName.drop { $0 != "." })
    prefix = "gwm-check-\(deployment.nextNumber())"
  }

  /// - Parameter refused: whether it is for requests that must make nothing.
  func name(refused: Bool) -> String { prefix + (refused ? "-refused" : "") + domain }

  /// The request to make it. It is not installed: that takes long, and is the cluster's affair.
  var body: JSONValue {
    var members: [JSONValue.Member] = [
      .init("cluster_id", .string(cluster)), .init("name", .string(name(refused: false))),
      .init("disk_template", .string(diskTemplate)), .init("vcpus", .integer(1)),
      .init("memory_mib", .object([.init("maximum", .integer(128))])),
      .init("start", .bool(false)), .init("install", .bool(false)),
    ]
    if diskTemplate != "diskless" {
      members.append(.init("disks", .array([.object([.init("size_mib", .integer(128))])])))
    }
    for (name, value) in [
      ("operating_system", model?["operating_system"]), ("hypervisor", model?["hypervisor"]),
      ("primary_node_id", model?["primary_node"]?["id"]),
    ] {
      if let value, value.string != nil { members.append(.init(name, value)) }
    }
    return .object(members)
  }

  /// Without a mirror, which would need a second node.
  private var diskTemplate: String {
    let template = model?["disk_template"]?.string ?? "plain"
    return template == "drbd" ? "plain" : template
  }
}
