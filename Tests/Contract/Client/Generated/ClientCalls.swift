// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import GWMClient
import JSON
import Values

/// The operations of v1.0 as its client sends them.
enum ClientCalls {
  /// Every operation, in the order of the contract.
  static let all: [ClientCall] = [
    getService,
    getHealth,
    getReadiness,
    getMetrics,
    getApiVersion,
    getContractAsJson,
    getContractAsYaml,
    whoami,
    listTokens,
    createToken,
    getToken,
    revokeToken,
    listClusters,
    createCluster,
    getCluster,
    updateCluster,
    deleteCluster,
    syncCluster,
    listNodes,
    getNode,
    listInstances,
    createInstance,
    getInstance,
    deleteInstance,
    startInstance,
    stopInstance,
    rebootInstance,
    listJobs,
    getJob,
  ]

  private static let getService = ClientCall("getService", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetService = GetService()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getHealth = ClientCall("getHealth", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetHealth = GetHealth()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getReadiness = ClientCall("getReadiness", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetReadiness = GetReadiness()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getMetrics = ClientCall("getMetrics", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetMetrics = GetMetrics()
    return [
      try await caller.outcome("the example", example) { Array($0.body.utf8) },
    ]
  }

  private static let getApiVersion = ClientCall("getApiVersion", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetApiVersion = GetApiVersion()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getContractAsJson = ClientCall("getContractAsJson", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetContractAsJson = GetContractAsJson()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getContractAsYaml = ClientCall("getContractAsYaml", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetContractAsYaml = GetContractAsYaml()
    return [
      try await caller.outcome("the example", example) { Array($0.body.utf8) },
    ]
  }

  private static let whoami = ClientCall("whoami", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: Whoami = Whoami()
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let listTokens = ClientCall("listTokens", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: ListTokens = ListTokens()
    var whole: ListTokens = example
    whole.limit = 50
    whole.total = true
    return [
      try await caller.outcome("the example", example) { $0.body.json },
      try await caller.outcome("with all parameters", whole) { $0.body.json },
    ]
  }

  private static let createToken = ClientCall("createToken", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: CreateToken = CreateToken(body: try caller.body(TokenCreation.self, "{\"name\":\"nightly backup\",\"permissions\":[\"instance:read\",\"instance:power\"],\"cluster_ids\":[\"{cluster}\"],\"expires_at\":\"2035-01-01T00:00:00.000Z\"}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getToken = ClientCall("getToken", given: "token") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetToken = GetToken(id: try caller.uuid("{token}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let revokeToken = ClientCall("revokeToken", given: "token") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: RevokeToken = RevokeToken(id: try caller.uuid("{token}"))
    return [
      try await caller.outcome("the example", example) { _ in nil },
    ]
  }

  private static let listClusters = ClientCall("listClusters", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: ListClusters = ListClusters()
    var whole: ListClusters = example
    whole.limit = 50
    whole.total = true
    whole.sort = NameSort(rawValue: "name")
    return [
      try await caller.outcome("the example", example) { $0.body.json },
      try await caller.outcome("with all parameters", whole) { $0.body.json },
    ]
  }

  private static let createCluster = ClientCall("createCluster", given: nil) {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: CreateCluster = CreateCluster(body: try caller.body(ClusterCreation.self, "{\"name\":\"west\",\"host\":\"ganeti.west.example.org\",\"port\":5080,\"username\":\"gwm\",\"password\":\"correct horse battery staple\",\"tls\":{\"mode\":\"pinned_key\",\"pinned_key\":\"sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"},\"configuration_interval_seconds\":300,\"live_interval_seconds\":30}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getCluster = ClientCall("getCluster", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetCluster = GetCluster(id: try caller.uuid("{cluster}"))
    var whole: GetCluster = example
    whole.ifNoneMatch = try caller.string("\"0000000000000000\"")
    return [
      try await caller.outcome("the example", example) { $0.body?.json },
      try await caller.outcome("with all parameters", whole) { $0.body?.json },
    ]
  }

  private static let updateCluster = ClientCall("updateCluster", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: UpdateCluster = UpdateCluster(id: try caller.uuid("{cluster}"), body: try caller.body(ClusterPatch.self, "{\"drained\":true,\"live_interval_seconds\":60}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let deleteCluster = ClientCall("deleteCluster", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: DeleteCluster = DeleteCluster(id: try caller.uuid("{cluster}"))
    return [
      try await caller.outcome("the example", example) { _ in nil },
    ]
  }

  private static let syncCluster = ClientCall("syncCluster", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: SyncCluster = SyncCluster(id: try caller.uuid("{cluster}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let listNodes = ClientCall("listNodes", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: ListNodes = ListNodes()
    var whole: ListNodes = example
    whole.limit = 50
    whole.total = true
    whole.sort = NameSort(rawValue: "name")
    whole.clusterID = try caller.uuid("{cluster}")
    whole.name = try caller.string("web1.example.org")
    whole.role = NodeRole(rawValue: "master")
    whole.tag = try caller.string("web")
    return [
      try await caller.outcome("the example", example) { $0.body.json },
      try await caller.outcome("with all parameters", whole) { $0.body.json },
    ]
  }

  private static let getNode = ClientCall("getNode", given: "node") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetNode = GetNode(id: try caller.uuid("{node}"))
    var whole: GetNode = example
    whole.ifNoneMatch = try caller.string("\"0000000000000000\"")
    return [
      try await caller.outcome("the example", example) { $0.body?.json },
      try await caller.outcome("with all parameters", whole) { $0.body?.json },
    ]
  }

  private static let listInstances = ClientCall("listInstances", given: "instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: ListInstances = ListInstances()
    var whole: ListInstances = example
    whole.limit = 50
    whole.total = true
    whole.sort = InstanceSort(rawValue: "name")
    whole.clusterID = try caller.uuid("{cluster}")
    whole.nodeID = try caller.uuid("{node}")
    whole.name = try caller.string("web1.example.org")
    whole.status = InstanceStatus(rawValue: "running")
    whole.adminState = AdminState(rawValue: "up")
    whole.tag = try caller.string("web")
    return [
      try await caller.outcome("the example", example) { $0.body.json },
      try await caller.outcome("with all parameters", whole) { $0.body.json },
    ]
  }

  private static let createInstance = ClientCall("createInstance", given: "cluster") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: CreateInstance = CreateInstance(body: try caller.body(InstanceCreation.self, "{\"cluster_id\":\"{cluster}\",\"name\":\"web9.example.org\",\"operating_system\":\"debootstrap+bookworm\",\"disk_template\":\"plain\",\"disks\":[{\"size_mib\":10240,\"name\":\"root\",\"mode\":\"read_write\"}],\"nics\":[{\"mode\":\"bridged\",\"link\":\"br0\"}],\"vcpus\":2,\"memory_mib\":{\"minimum\":1024,\"maximum\":2048},\"hypervisor\":\"kvm\",\"primary_node_id\":\"{node}\",\"tags\":[\"web\"],\"start\":true}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let getInstance = ClientCall("getInstance", given: "instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetInstance = GetInstance(id: try caller.uuid("{instance}"))
    var whole: GetInstance = example
    whole.ifNoneMatch = try caller.string("\"0000000000000000\"")
    return [
      try await caller.outcome("the example", example) { $0.body?.json },
      try await caller.outcome("with all parameters", whole) { $0.body?.json },
    ]
  }

  private static let deleteInstance = ClientCall("deleteInstance", given: "instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: DeleteInstance = DeleteInstance(id: try caller.uuid("{instance}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let startInstance = ClientCall("startInstance", given: "stopped-instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: StartInstance = StartInstance(id: try caller.uuid("{instance}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let stopInstance = ClientCall("stopInstance", given: "running-instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: StopInstance = StopInstance(id: try caller.uuid("{instance}"), body: try caller.body(InstanceStop.self, "{\"timeout_seconds\":60,\"force\":false}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let rebootInstance = ClientCall("rebootInstance", given: "running-instance") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: RebootInstance = RebootInstance(id: try caller.uuid("{instance}"), body: try caller.body(InstanceReboot.self, "{\"type\":\"hard\"}"))
    return [
      try await caller.outcome("the example", example) { $0.body.json },
    ]
  }

  private static let listJobs = ClientCall("listJobs", given: "job") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: ListJobs = ListJobs()
    var whole: ListJobs = example
    whole.limit = 50
    whole.total = true
    whole.clusterID = try caller.uuid("{cluster}")
    whole.instanceID = try caller.uuid("{instance}")
    whole.status = JobStatus(rawValue: "running")
    whole.origin = JobOrigin(rawValue: "gwm")
    return [
      try await caller.outcome("the example", example) { $0.body.json },
      try await caller.outcome("with all parameters", whole) { $0.body.json },
    ]
  }

  private static let getJob = ClientCall("getJob", given: "job") {
    (caller: ClientCaller) async throws -> [ClientOutcome] in
    let example: GetJob = GetJob(id: try caller.uuid("{job}"))
    var whole: GetJob = example
    whole.wait = 1
    whole.ifNoneMatch = try caller.string("\"0000000000000000\"")
    return [
      try await caller.outcome("the example", example) { $0.body?.json },
      try await caller.outcome("with all parameters", whole) { $0.body?.json },
    ]
  }
}
