import Generator
import HTTPClient

/// Holds a deployment against its contract, operation by operation.
public struct ConformanceRun: Sendable {
  let opening: Opening
  private let operations: [Generator.Operation]
  /// How many operations are checked at a time, each with one request at a time.
  let concurrency: Int
  /// The cluster on which an instance may live through its life; nil where nothing may change.
  let cluster: String?

  /// - Parameter ids: the operations to check; none stands for all.
  /// - Throws: `ConformanceFailure` where the contract has no such operation.
  public init(
    _ opening: Opening, only ids: [String] = [], concurrency: Int = 2, changing cluster: String? = nil
  ) throws(ConformanceFailure) {
    let all = opening.published.contract.operations
    if let unknown = ids.first(where: { id in !all.contains { $0.id == id } }) { throw .unknownOperation(unknown) }
    self.opening = opening
    operations = ids.isEmpty ? all : all.filter { ids.contains($0.id) }
    self.concurrency = max(1, concurrency)
    self.cluster = cluster
  }

  /// How far a run is.
  public struct Progress: Sendable {
    /// How many operations have been checked.
    public let operations: Int
    /// How many there are to check.
    public let of: Int
    /// How many checks have found something.
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
      reports = await checked(life.own, progress)
      // Not even an interruption shall leave anything behind.
      await Task { await life.end() }.value
      reports = await adding(life.checks, to: reports)
    } else {
      reports = await checked(nil, progress)
    }
    return ConformanceReport(
      url: opening.deployment.address.url, version: opening.published.contract.version,
      contractRelease: opening.published.contract.release, release: opening.release, allowsChanges: cluster != nil,
      operations: reports, seconds: (ContinuousClock.now - start) / .seconds(1))
  }

  /// Operations that were not asked for are added too: what could not be removed must be told.
  private func adding(_ checks: [String: [Check]], to reports: [OperationReport]) -> [OperationReport] {
    opening.published.contract.operations.compactMap { operation in
      let own = checks[operation.id] ?? []
      guard var report = reports.first(where: { $0.id == operation.id }) else {
        return own.isEmpty
          ? nil : OperationReport(id: operation.id, method: operation.method, path: operation.path, checks: own)
      }
      report.checks += own
      return report
    }
  }

  private func checked(
    _ own: OwnObjects?, _ progress: @Sendable (Progress) -> Void
  ) async -> [OperationReport] {
    await withTaskGroup(of: (Int, OperationReport).self) { group in
      var (reports, next, failures) = ([Int: OperationReport](), 0, 0)
      func start() {
        guard next < operations.count else { return }
        let index = next
        next += 1
        let run = OperationRun(
          published: opening.published, operation: operations[index], deployment: opening.deployment, own: own,
          allowsChanges: cluster != nil)
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
