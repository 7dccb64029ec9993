import JSON
import Values

/// A job's fields as they come, in any order and from either form of answer, until they are put together.
struct JobParts {
  var id: Int64?
  var status: JobStatus?
  var summary: [String] = []
  var opcodes: [OpcodeRecord] = []
  var opcodeStatuses: [String] = []
  var results: [String?] = []
  var receivedAt: Timestamp?
  var startedAt: Timestamp?
  var endedAt: Timestamp?
  var log: [JobLogEntry] = []

  /// Nil for a job that is gone: Ganeti 3 answers with nulls for it.
  func record() -> JobRecord? {
    guard let id, let status else { return nil }
    var opcodes = opcodes
    for index in opcodes.indices {
      if opcodeStatuses.indices.contains(index) { opcodes[index].status = JobStatus(word: opcodeStatuses[index]) }
      if results.indices.contains(index) { opcodes[index].result = results[index] }
    }
    return JobRecord(
      id: id, status: status, summary: summary, opcodes: opcodes, receivedAt: receivedAt, startedAt: startedAt,
      endedAt: endedAt, log: log)
  }
}

extension JobParts {
  static let fields = [
    "id", "status", "summary", "ops", "opstatus", "opresult", "received_ts", "start_ts", "end_ts",
  ]
  static let logField = "oplog"

  /// Reads a row of `/2/query/job`, its cells in the order of `fields`, then the log where it was asked for.
  static func row(_ row: inout JSONReader, withLog: Bool) throws(JSONSyntaxError) -> JobRecord? {
    var parts = JobParts()
    parts.id = try row.cell(Part.jobID, or: 0)
    parts.status = try row.optionalCell(Part.text).map(JobStatus.init(word:))
    parts.summary = try row.optionalCell(Part.texts) ?? []
    parts.opcodes = try row.optionalCell(opcodes) ?? []
    parts.opcodeStatuses = try row.optionalCell(Part.texts) ?? []
    parts.results = try row.optionalCell(results) ?? []
    parts.receivedAt = try row.optionalCell(Part.jobTime)
    parts.startedAt = try row.optionalCell(Part.jobTime)
    parts.endedAt = try row.optionalCell(Part.jobTime)
    if withLog { parts.log = try row.optionalCell(log) ?? [] }
    return parts.record()
  }

  /// Reads an object of `/2/jobs`; with nil status where the job is gone.
  static func object(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobParts? {
    guard try reader.beginObject() else { return nil }
    var parts = JobParts()
    while try reader.nextName() {
      if try parts.readTime(&reader) { continue }
      if reader.nameIs("id") {
        parts.id = try Part.jobID(&reader)
      } else if try reader.null() {
        continue
      } else if reader.nameIs("status") {
        parts.status = try reader.string().map(JobStatus.init(word:))
      } else if reader.nameIs("summary") {
        parts.summary = try Part.texts(&reader) ?? []
      } else if reader.nameIs("ops") {
        parts.opcodes = try opcodes(&reader) ?? []
      } else if reader.nameIs("opstatus") {
        parts.opcodeStatuses = try Part.texts(&reader) ?? []
      } else if reader.nameIs("opresult") {
        parts.results = try results(&reader) ?? []
      } else if reader.nameIs("oplog") {
        parts.log = try log(&reader) ?? []
      } else {
        try reader.skip()
      }
    }
    if parts.id == nil { reader.fault("required", at: "id", "is missing") }
    return parts
  }

  private mutating func readTime(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Bool {
    if reader.nameIs("received_ts") {
      receivedAt = try Part.jobTime(&reader)
    } else if reader.nameIs("start_ts") {
      startedAt = try Part.jobTime(&reader)
    } else if reader.nameIs("end_ts") {
      endedAt = try Part.jobTime(&reader)
    } else {
      return false
    }
    return true
  }

  private static func results(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String?]? {
    try Part.list(of: Part.json, &reader)
  }

  private static func log(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JobLogEntry]? {
    try Part.list(of: JobLogEntry.list, &reader).compactMap(\.self).flatMap(\.self)
  }

  private static func opcodes(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [OpcodeRecord]? {
    try Part.list(of: OpcodeRecord.read, &reader).compactMap(\.self)
  }
}
