/// How a worker works.
public struct WorkSettings: Sendable {
  /// How long a lease lasts without being renewed: how long a dead worker's clusters wait for another.
  public var lease: Duration
  /// How many clusters one worker looks after at most.
  public var clusters: Int
  /// How many changes of one cluster are submitted at a time.
  public var tasksPerCluster: Int
  /// How long a request to a RAPI may take, the connection included.
  public var requestTimeout: Duration
  /// How long Ganeti's own API may still work on a request that nobody waits for any more.
  public var serverTimeout: Duration
  /// How long a change is tried while its cluster cannot be reached.
  public var giveUpAfter: Duration
  /// How long Ganeti lists a job that is over, at least: its watcher archives those of six hours ago.
  public var jobsListedFor: Duration
  /// How often the jobs of a cluster are looked at while any runs.
  public var followInterval: Duration

  public init(
    lease: Duration = .seconds(30), clusters: Int = 1000, tasksPerCluster: Int = 8,
    requestTimeout: Duration = .seconds(30), serverTimeout: Duration = .seconds(60),
    giveUpAfter: Duration = .seconds(900), jobsListedFor: Duration = .seconds(5 * 3600),
    followInterval: Duration = .seconds(1)
  ) {
    self.lease = lease
    self.clusters = clusters
    self.tasksPerCluster = tasksPerCluster
    self.requestTimeout = requestTimeout
    self.serverTimeout = serverTimeout
    self.giveUpAfter = giveUpAfter
    self.jobsListedFor = jobsListedFor
    self.followInterval = followInterval
  }
}

/// The steps of a task between which a worker may die; tests make it die there.
public enum Checkpoint: String, Sendable, CaseIterable {
  /// The task is claimed, nothing is written.
  case claimed
  /// The attempt is written down, nothing is sent.
  case begun
  /// Ganeti has the job, we have not written its number.
  case submitted
  /// The job's number is written.
  case noted
  /// The Ganeti job is over, the copy is not yet fresh.
  case over
  /// The copy is fresh, the task has not ended.
  case refreshed
}
