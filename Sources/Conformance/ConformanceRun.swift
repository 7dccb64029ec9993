import Generator
import HTTPClient

/// Holds a deployment against its contract, operation by operation.
public struct ConformanceRun: Sendable {
  let opening: Opening
  /// How many operations are checked at a time, each with one request at a time.
  let concurrency: Int
  /// The cluster on which an instance may live through its life; nil where nothing may change.
  let cluster: String?

  public init(_ opening: Opening, concurrency: Int = 2, changing cluster: String? = nil) {
    self.opening = opening
    self.concurrency = max(1, concurrency)
    self.cluster = cluster
  }

  /// How far a run is.
  public struct Progress: Sendable {
    public let operations: Int
    public let of: Int
    public let failures: Int
  }

  /// Runs to its end or until the task is canceled; what was made is removed in either case.
  /// - Throws: `ConformanceFailure` where the cluster to change is not there.
  public func report(_ progress: @escaping @Sendable (Progress) -> Void = { _ in }) async throws -> ConformanceReport {
    let start = ContinuousClock.now
    var reports: [OperationReport]
    if let cluster {
      let life = try await InstanceLife(opening, cluster: cluster)
      await life.begin()
      reports = await operations(life.own, progress)
      // Not even an interruption shall leave anything behind.
      await Task { await life.end() }.value
      let checks = await life.checks
      for index in reports.indices { reports[index].checks += checks[reports[index].id] ?? [] }
    } else {
      reports = await operations(nil, progress)
    }
    return ConformanceReport(
      url: opening.deployment.address.url, version: opening.published.contract.version,
      contractRelease: opening.published.contract.release, release: opening.release, allowsChanges: cluster != nil,
      operations: reports, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  private func operations(
    _ own: OwnObjects?, _ progress: @Sendable (Progress) -> Void
  ) async -> [OperationReport] {
    let operations = opening.published.contract.operations
    return await withTaskGroup(of: (Int, OperationReport).self) { group in
      var (reports, next, failures) = ([Int: OperationReport](), 0, 0)
      func start() {
        guard next < operations.count else { return }
        let index = next
        next += 1
        let run = OperationRun(
          published: opening.published, operation: operations[index], deployment: opening.deployment, own: own)
        group.addTask { (index, await run.report()) }
      }
      for _ in 0..<concurrency { start() }
      while let (index, report) = await group.next() {
        reports[index] = report
        failures += report.failures.count
        progress(Progress(operations: reports.count, of: operations.count, failures: failures))
        start()
      }
      return operations.indices.compactMap { reports[$0] }
    }
  }
}
