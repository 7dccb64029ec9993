import Codec
import HTTPService
import Store
import Values

extension Handlers: JobsHandlers {
  private static let readAll = HTTPService.Permission("cluster:read")

  public func listJobs(_ call: ListJobs.Call) async throws -> ListJobs.Answer {
    let principal = try call.context.known
    let page = try await store.jobs(
      of: principal.id, visible: principal.scope(of: Self.readAll).visibility,
      matching: JobFilter(
        cluster: call.clusterID, instance: call.instanceID, status: call.status?.rawValue,
        origin: call.origin?.rawValue),
      page: PageRequest(call.listing, limit: call.limit, cursor: call.cursor, total: call.total))
    let next = NextPage(after: page, of: call.listing, limit: call.limit)
    return .ok(
      JobList(
        items: page.content.map { Job($0) }, next: next.address, nextCursor: next.cursor,
        total: page.total.map { Int($0) }), link: next.link)
  }

  public func getJob(_ call: GetJob.Call) async throws -> GetJob.Answer {
    let principal = try call.context.known
    let visible = principal.scope(of: Self.readAll).visibility
    let deadline = ContinuousClock.now + .seconds(call.wait)
    while true {
      guard let row = try await store.job(call.id, of: principal.id, visible: visible) else {
        throw HTTPService.Problem.nothingSuch
      }
      let left = ContinuousClock.now.duration(to: deadline)
      guard !row.isOver, left > .zero, !Task.isCancelled, !announcements.isStopping else {
        return .ok(Job(row), etag: ETag.of(version: row.version), retryAfter: row.isOver ? nil : 1)
      }
      // The announcement may come between the read and the wait, so nobody waits longer than two seconds blindly.
      await announcements.wait(for: call.id, atMost: min(left, .seconds(2)))
    }
  }
}

extension Job {
  package init(_ row: JobRow) {
    let subject: JobSubject? =
      if let type = row.subjectType.flatMap(JobSubject.Kind.init(rawValue:)), let id = row.subjectID {
        JobSubject(type: type, id: id, name: row.subjectName ?? "")
      } else {
        nil
      }
    let ganetiJobs: [GanetiJob] =
      row.ganetiJobID.map {
        [GanetiJob(id: Int($0), status: row.ganetiStatus ?? row.status, summary: row.ganetiSummary)]
      } ?? []
    self.init(
      id: row.id,
      operation: row.operation,
      status: JobStatus(rawValue: row.status) ?? .unknown,
      subject: subject,
      cluster: row.clusterID.map { Reference(id: $0, name: row.clusterName ?? "") },
      requestedBy: row.requestedBy.map { Requester(type: .token, id: $0, name: row.requestedByName ?? "") },
      reason: row.reason,
      origin: row.origin == "gwm" ? .gwm : .ganeti,
      dryRun: row.isDryRun,
      progress: JobProgress(
        step: 1, steps: max(row.ganetiSummary.count, 1), percent: row.status == "succeeded" ? 100 : nil,
        message: row.message),
      waitsFor: [],
      children: [],
      ganetiJobs: ganetiJobs,
      problem: row.problem.flatMap { try? Problem(json: Array($0.utf8)) },
      acceptedAt: row.acceptedAt,
      startedAt: row.startedAt,
      endedAt: row.endedAt)
  }
}
