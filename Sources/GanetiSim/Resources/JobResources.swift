import JSON
import Values

extension Router {
  static let jobRoutes: [Route] = [
    Route(
      "/2/jobs",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          let jobs = cluster.queue.jobs.filter { !$0.isArchived }
          guard try call.flag("bulk") else {
            return .value(.array(jobs.map { ["id": JSONValue($0.id), "uri": .string("/2/jobs/\($0.id)")] }))
          }
          return .value(.array(jobs.map { JobFields.table.object(JobFields.classicList, $0, cluster) }))
        }
      ]),
    Route(
      "/2/jobs/#",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          let id = Int(call.name) ?? 0
          guard let job = cluster.queue[id] else {
            // Ganeti 3.0 knows nothing of such a job, and says so field by field.
            return .value(.object(JobFields.classic.map { .init($0, $0 == "id" ? JSONValue(id) : nil) }))
          }
          return .value(JobFields.table.object(JobFields.classic, job, cluster))
        },
        "DELETE": change { (cluster, call) throws(Refusal) in
          let (isCanceled, message) = cluster.cancel(Int(call.name) ?? 0, at: call.time)
          return .value([.bool(isCanceled), .string(message)])
        },
      ]),
    Route(
      "/2/jobs/#/wait",
      [
        "GET": get(.write) { (cluster, call) throws(Refusal) in
          guard let body = call.body else {
            throw Refusal(status: 500, message: "'NoneType' object is not subscriptable")
          }
          guard let wished = body["fields"] else { throw .badRequest("Required parameter 'fields' is missing") }
          guard let fields = wished.array?.compactMap(\.string) else {
            throw .badRequest("The 'fields' parameter should be a list")
          }
          let id = Int(call.name) ?? 0
          guard cluster.queue[id] != nil else { throw Refusal(status: 500, message: "Can't load job file") }
          return .change(
            JobWatch(
              id: id, fields: fields, former: body["previous_job_info"] ?? nil,
              serial: Int(body["previous_log_serial"]?.integer ?? -1)))
        }
      ]),
  ]
}

/// Someone who waits for a job to be other than it was (`/2/jobs/ID/wait`).
struct JobWatch: Sendable {
  let id: Int
  let fields: [String]
  /// The values that are known already.
  let former: JSONValue
  /// The last entry of the log that is known already.
  let serial: Int

  /// What has changed; nil when nothing has.
  func change(in cluster: ClusterState) -> JSONValue? {
    guard let job = cluster.queue[id] else { return nil }
    let values: JSONValue = .array(fields.map { JobFields.table[$0]?.cell(job, cluster).plain ?? nil })
    let entries = job.opcode.log.filter { $0.serial > serial }
    guard values != former || !entries.isEmpty || job.status.isFinished else { return nil }
    return ["job_info": values, "log_entries": .array(entries.map(\.json))]
  }
}
