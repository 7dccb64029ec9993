// What has happened to a cluster, for tests to look at.

extension SimulatedCluster {
  /// The requests received so far, oldest first (of many, the latest).
  public var requests: [ReceivedRequest] { service.log.withLock { $0.requests } }

  /// Forgets the requests received so far.
  public func forgetRequests() { service.log.withLock { $0.removeAll() } }

  /// A job as far as a test wants to know it.
  public struct JobSummary: Sendable, Equatable {
    public let id: Int
    /// `INSTANCE_STARTUP(web1.example.org)`.
    public let summary: String
    /// Ganeti's word: `queued`, `waiting`, `running`, `success`, `error`, `canceled`.
    public let status: String
    /// What the user gave as reason.
    public let reason: String?
    /// `opresult[0]` as compact JSON.
    public let result: String
  }

  /// All jobs, archived ones too, in the order of their ids.
  public var jobs: [JobSummary] {
    service.state.withLock { cluster in
      cluster.advance(to: .now)
      return cluster.queue.jobs.map(JobSummary.init)
    }
  }

  /// The jobs that were submitted with that reason.
  public func jobs(withReason reason: String) -> [JobSummary] { jobs.filter { $0.reason == reason } }

  /// Ganeti's UUID of the cluster.
  public var uuid: String { service.state.withLock { $0.uuid } }

  /// The names of all instances, in order.
  public var instanceNames: [String] { settled { cluster in cluster.orderedInstances.map(\.name) } }

  /// The names of all nodes, in order.
  public var nodeNames: [String] { settled { cluster in cluster.nodes.map(\.name) } }

  /// Ganeti's word for its state (`running`, `ADMIN_down`, `ERROR_down`, …); nil when there is no such instance.
  public func status(of instance: String) -> String? {
    settled { cluster in cluster.instance(instance).map { InstanceFields.status(of: $0, in: cluster) } }
  }

  private func settled<Result>(_ read: (ClusterState) -> Result) -> Result {
    service.state.withLock { cluster in
      cluster.advance(to: .now)
      return read(cluster)
    }
  }
}

extension SimulatedCluster.JobSummary {
  init(_ job: Job) {
    id = job.id
    summary = job.opcode.summary
    status = job.status.rawValue
    reason = job.opcode.reasons.first { $0.source == "gnt:user" }?.text
    result = job.opcode.result.text
  }
}
