import JSON

extension RAPIClient {
  /// The API's version, 2 (`/version`).
  public func version() async throws(RAPIError) -> Int64 {
    try Answer.read(await read(Call(path: "/version")), Part.integer)
  }

  /// Optional abilities of the API (`/2/features`).
  public func features() async throws(RAPIError) -> [String] {
    try Answer.read(await read(Call(path: ResourcePath("features").text)), Part.texts)
  }

  /// What the cluster says of itself (`/2/info`).
  public func info() async throws(RAPIError) -> ClusterInfo {
    try Answer.read(await read(Call(path: ResourcePath("info").text)), ClusterInfo.read)
  }

  /// Every node group (`/2/query/group`).
  public func groups() async throws(RAPIError) -> [GroupRecord] {
    let body = try await query("group", GroupRecord.fields)
    return try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in try GroupRecord(&row, bytes) }
  }

  /// Every node (`/2/query/node`). Live figures cost the cluster a call to each node.
  public func nodes(live: Bool) async throws(RAPIError) -> [NodeRecord] {
    let fields = NodeRecord.configurationFields + (live ? NodeLive.fields : [])
    let body = try await query("node", fields)
    return try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in
      try NodeRecord(&row, bytes, live: live)
    }
  }

  /// Every instance (`/2/query/instance`). Live figures cost the cluster a call to each node.
  public func instances(live: Bool) async throws(RAPIError) -> [InstanceRecord] {
    let fields = InstanceRecord.configurationFields + (live ? InstanceLive.fields : [])
    let body = try await query("instance", fields)
    return try Answer.rows(body) { (row, bytes) throws(JSONSyntaxError) in
      try InstanceRecord(&row, bytes, live: live)
    }
  }

  func query(_ resource: String, _ fields: [String]) async throws(RAPIError) -> [UInt8] {
    try await read(Call(path: ResourcePath("query", resource).adding(fields: fields).text))
  }
}
