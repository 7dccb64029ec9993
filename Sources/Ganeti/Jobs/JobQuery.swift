import JSON

/// The body of a query for certain jobs: `{"fields": […], "qfilter": ["|", ["==", "id", 1], …]}`.
struct JobQuery {
  var ids: [Int64]
  var withLog: Bool

  var body: [UInt8] {
    var writer = JSONWriter(capacity: 256 + ids.count * 24)
    writer.raw("{\"fields\":[")
    for (index, field) in (JobParts.fields + (withLog ? [JobParts.logField] : [])).enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(field)
    }
    writer.raw("],\"qfilter\":[\"|\"")
    for id in ids {
      writer.raw(",[\"==\",\"id\",")
      writer.integer(id)
      writer.raw("]")
    }
    writer.raw("]}")
    return writer.array()
  }
}

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
    return writer.array()
  }
}
