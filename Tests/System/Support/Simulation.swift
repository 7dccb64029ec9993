import GanetiSim
import JSON
import Testing

/// A small simulated cluster with the password of the tests, whose jobs are quick.
func simulation(_ name: String = "east.example.org", instances: Int = 4) throws -> SimulatedCluster {
  // Another seed for each, since no two clusters have the same UUID.
  let seed = name.utf8.reduce(UInt64(1)) { $0 &* 31 &+ UInt64($1) }
  var shape = SimulatedCluster.Shape(name: name, nodes: 2, instances: instances, seed: seed)
  shape.users = [.init(name: "gwm", password: Deployment.password)]
  let cluster = try SimulatedCluster.start(shape)
  cluster.setTiming(JobTiming(queued: .milliseconds(50), waiting: .milliseconds(50), running: .milliseconds(100)))
  return cluster
}

extension SimulatedCluster {
  /// The jobs that the service has submitted and that did something: those that a fence has caught did nothing.
  var effectiveJobs: [JobSummary] {
    jobs.filter { ($0.reason?.hasPrefix("gwm:") ?? false) && $0.status != "canceled" }
  }

  /// The first instance that stands still, or runs.
  func instance(thatIs status: String) throws -> String {
    try #require(instanceNames.first { self.status(of: $0) == status })
  }
}

/// A change that the tests ask for, and how to see what it does.
enum Wish: String, CaseIterable, Sendable {
  case startInstance, createInstance, deleteInstance

  /// Asks for it, and gives the job's id.
  func submit(to api: API, _ cluster: SimulatedCluster, registeredAs id: String) async throws -> String {
    switch self {
    case .startInstance:
      let instance = try await api.id(of: try cluster.instance(thatIs: "ADMIN_down"))
      return try await api.submit("POST", "/v1.0/instances/\(instance)/actions/start")
    case .createInstance:
      _ = try await api.id(of: cluster.instanceNames[0])
      return try await api.submit("POST", "/v1.0/instances", creation(on: id))
    case .deleteInstance:
      let instance = try await api.id(of: try cluster.instance(thatIs: "running"))
      return try await api.submit("DELETE", "/v1.0/instances/\(instance)")
    }
  }

  /// Whether that is what the service then shows of the instance; nil where it shows none.
  func isFulfilled(by instance: JSONValue?) -> Bool {
    switch self {
    case .startInstance, .createInstance:
      instance?["live"]?["status"]?.string == "running" && instance?["pending_job"]?.isNull == true
    case .deleteInstance: instance == nil
    }
  }
}

/// The body of the creation of an instance.
func creation(on cluster: String) -> String {
  """
  {"cluster_id": "\(cluster)", "name": "fresh.example.org", "operating_system": "debootstrap+bookworm",
   "disk_template": "plain", "disks": [{"size_mib": 1024}], "nics": [{}], "memory_mib": {"maximum": 512}}
  """
}
