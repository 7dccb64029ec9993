import JSON

extension RAPIClient {
  /// These instances with what runs, in one call (`PUT /2/query/instance` with a filter); unknown names are left out.
  ///
  /// For reading again what a job has touched: it costs the cluster a call to the nodes of these instances alone.
  public func instances(named names: [String]) async throws(RAPIError) -> [InstanceRecord] {
    guard !names.isEmpty else { return [] }
    var writer = JSONWriter(capacity: 2048)
    writer.raw("{\"fields\":[")
    for (index, field) in (InstanceRecord.configurationFields + InstanceLive.fields).enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(field)
    }
    writer.raw("],\"qfilter\":[\"|\"")
    for name in names {
      writer.raw(",[\"==\",\"name\",")
      writer.string(name)
      writer.raw("]")
    }
    writer.raw("]}")
    let path = ResourcePath("query", "instance").text
    let body = try await read(Call(method: "PUT", path: path, body: writer.array()))
    return try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in
      try InstanceRecord(&row, bytes, live: true)
    }
  }
}
