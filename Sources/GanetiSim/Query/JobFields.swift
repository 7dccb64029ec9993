import JSON
import Values

/// The fields of jobs (`src/Ganeti/Query/Job.hs`).
enum JobFields {
  static let table: FieldTable<Job> = {
    var table = FieldTable<Job>()
    table.add("id", "ID", .number, "Job ID") { job, _ in JSONValue(job.id) }
    table.add("status", "Status", .text, "Job status") { job, _ in .string(job.status.rawValue) }
    table.add("priority", "Priority", .number, "Current job priority (-20 to 19)") { job, _ in
      .integer(job.opcode.priority)
    }
    table.add("archived", "Archived", .bool, "Whether job is archived") { job, _ in .bool(job.isArchived) }
    table.add("ops", "OpCodes", .other, "List of all opcodes") { job, _ in
      [job.opcode.json(hasStarted: job.started != nil && job.status != .waiting)]
    }
    table.add("opresult", "OpCode_result", .other, "List of opcodes results") { job, _ in [job.opcode.result] }
    table.add("opstatus", "OpCode_status", .other, "List of opcodes status") { job, _ in
      [.string(job.status.rawValue)]
    }
    table.add("oplog", "OpCode_log", .other, "List of opcode output logs") { job, _ in
      [.array(job.opcode.log.map(\.json))]
    }
    table.add("opstart", "OpCode_start", .other, "List of opcode start timestamps (before acquiring locks)") { job, _ in
      [time(job.started)]
    }
    table.add("opexec", "OpCode_exec", .other, "List of opcode execution start timestamps (after acquiring locks)") {
      job, _ in [time(job.executed)]
    }
    table.add("opend", "OpCode_end", .other, "List of opcode execution end timestamps") { job, _ in [time(job.ended)] }
    table.add("oppriority", "OpCode_prio", .other, "List of opcode priorities") { job, _ in
      [.integer(job.opcode.priority)]
    }
    table.add("summary", "Summary", .other, "List of per-opcode summaries") { job, _ in [.string(job.opcode.summary)] }
    table.add("received_ts", "Received", .other, "Timestamp of when job was received") { job, _ -> Cell in
      moment(job.received)
    }
    table.add("start_ts", "Start", .other, "Timestamp of job start") { job, _ -> Cell in moment(job.started) }
    table.add("end_ts", "End", .other, "Timestamp of job end") { job, _ -> Cell in moment(job.ended) }
    return table
  }()

  /// What `GET /2/jobs?bulk=1` gives, in order.
  static let classicList = ["id", "ops", "status", "summary", "opstatus", "received_ts", "start_ts", "end_ts"]
  /// What `GET /2/jobs/ID` gives, in order.
  static let classic = classicList + ["oplog", "opresult"]

  private static func time(_ moment: Timestamp?) -> JSONValue { moment?.pair ?? nil }

  private static func moment(_ moment: Timestamp?) -> Cell { moment.map { .value($0.pair) } ?? .unavailable }
}

/// The fields of filters (`src/Ganeti/Query/Filter.hs`).
enum FilterFields {
  static let table: FieldTable<JobFilter> = {
    var table = FieldTable<JobFilter>()
    for (name, title, kind, doc) in [
      (
        "watermark", "Watermark", Field<JobFilter>.Kind.number,
        "Highest job ID used at the time when the filter was added"
      ),
      ("priority", "Priority", .number, "Filter priority"),
      ("predicates", "Predicates", .other, "List of filter predicates"),
      ("action", "Action", .other, "Filter action"),
      ("reason_trail", "ReasonTrail", .other, "Filter reason trail"),
      ("uuid", "UUID", .text, "Network UUID"),
    ] {
      table.add(name, title, kind, doc) { filter, _ in filter.json[name] ?? nil }
    }
    return table
  }()

  /// What `GET /2/filters` gives, in order.
  static let classic = ["watermark", "priority", "predicates", "action", "reason_trail", "uuid"]
}
