import JSON

extension RAPIClient {
  /// These instances with what runs, in one call (`PUT /2/query/instance` with a filter); unknown names are left out.
  ///
  /// For reading again what a job has touched: it costs the cluster a call to the nodes of these instances alone.
  public func instances(named names: [String]) async throws(RAPIError) -> [InstanceRecord] {
    guard !names.isEmpty else { return [] }
    let query = QueryBody(
      fields: InstanceRecord.configurationFields + InstanceLive.fields, key: "name", values: names
    ) { $0.string($1) }
    let path = ResourcePath("query", "instance").text
    let body = try await read(Call(method: "PUT", path: path, body: query.body))
    return try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in
      try InstanceRecord(&row, bytes, live: true)
    }
  }
}
