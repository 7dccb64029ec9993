import JSON

/// The body of the long poll, a `GET` all the same.
struct JobWait {
  var status: JobStatus?
  var logSerial: Int64?

  var body: [UInt8] {
    var writer = JSONWriter(capacity: 128)
    writer.raw("{\"fields\":[\"status\"],\"previous_job_info\":")
    if let status {
      writer.raw("[")
      writer.string(status.word)
      writer.raw("]")
    } else {
      writer.null()
    }
    writer.raw(",\"previous_log_serial\":")
    if let logSerial { writer.integer(logSerial) } else { writer.null() }
    writer.raw("}")
    return writer.utf8()
  }
}
