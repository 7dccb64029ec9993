import JSON

extension RAPIClient {
  /// Every job that is not archived, without results and logs (`/2/jobs?bulk=1`).
  public func jobs() async throws(RAPIError) -> [JobRecord] {
    let body = try await read(Call(path: ResourcePath("jobs").adding("bulk", if: true).text))
    return try Answer.read(body) { (reader) throws(JSONSyntaxError) -> [JobRecord]? in
      try Part.list(of: JobParts.object, &reader).compactMap { $0?.record() }
    }
  }

  /// The number and status of every job that is not archived (`/2/query/job`): little, however much the jobs say.
  public func jobStatuses() async throws(RAPIError) -> [(id: Int64, status: JobStatus)] {
    let body = try await query("job", ["id", "status"])
    return try Answer.rows(body) { (row, _) throws(JSONSyntaxError) in
      let id = try row.cell(Part.jobID, or: 0)
      return (id: id, status: JobStatus(word: try row.cell(Part.text, or: "")))
    }
  }

  /// These jobs with their results, in one call (`/2/query/job`); whichever is gone is left out.
  public func jobs(ids: [Int64], withLog: Bool = false) async throws(RAPIError) -> [JobRecord] {
    guard !ids.isEmpty else { return [] }
    let path = ResourcePath("query", "job").text
    let query = QueryBody(
      fields: JobParts.fields + (withLog ? [JobParts.logField] : []), key: "id", values: ids
    ) { $0.integer($1) }
    let body = try await read(Call(method: "PUT", path: path, body: query.body))
    return try Answer.rows(body) { (row, _) throws(JSONSyntaxError) in
      try JobParts.row(&row, withLog: withLog)
    }.compactMap(\.self)
  }

  /// One job with result and log (`/2/jobs/ID`), archived ones too; nil when it is gone.
  public func job(_ id: Int64) async throws(RAPIError) -> JobRecord? {
    let body: [UInt8]
    do {
      body = try await read(Call(path: ResourcePath("jobs", String(id)).text))
    } catch RAPIError.notFound {
      // Before 3.0 an unknown job was a 404; since, it is a 200 full of nulls.
      return nil
    }
    return try Answer.read(body, JobParts.object).record()
  }

  /// Waits on the server's side for a job to move on, ten seconds at most (`/2/jobs/ID/wait`).
  ///
  /// It holds one of the cluster's few connections for as long. The user needs the right to write.
  /// - Parameters:
  ///   - status: what the caller knows; nil to be told at once.
  ///   - logSerial: the last log entry that the caller has.
  /// - Returns: nil when nothing changed. A job that is over is told again at once: do not ask for one in a loop.
  /// - Throws: `RAPIError.notFound` for a job that is gone.
  public func waitForChange(
    job id: Int64, since status: JobStatus?, logSerial: Int64? = nil
  ) async throws(RAPIError) -> JobChange? {
    let path = ResourcePath("jobs", String(id), "wait").text
    let call = Call(path: path, body: JobWait(status: status, logSerial: logSerial).body, extraTime: .seconds(10))
    let body: [UInt8]
    do {
      body = try await read(call)
    } catch {
      throw error.saysGone("Can't load job file") ? .notFound : error
    }
    return try Answer.read(body, JobChange.read)
  }
}

/// How a job moved on.
public struct JobChange: Sendable, Equatable {
  public var status: JobStatus
  /// Entries after the one that the caller had.
  public var log: [JobLogEntry]
}

extension JobChange {
  /// `{"job_info": [status], "log_entries": [entry, …]}`, or `null` for no change.
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobChange?? {
    if try reader.null() { return .some(nil) }
    guard try reader.beginObject() else { return nil }
    var status: JobStatus?
    var log: [JobLogEntry] = []
    while try reader.nextName() {
      if reader.nameIs("job_info") {
        status = try Part.texts(&reader)?.first.map(JobStatus.init(word:))
      } else if reader.nameIs("log_entries") {
        log = try JobLogEntry.list(&reader) ?? []
      } else {
        try reader.skip()
      }
    }
    guard let status else {
      reader.fault("required", at: "job_info", "is missing")
      return nil
    }
    return .some(JobChange(status: status, log: log))
  }
}
