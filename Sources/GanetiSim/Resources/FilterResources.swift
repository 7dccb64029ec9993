import JSON

extension Router {
  static let filterRoutes: [Route] = [
    Route(
      "/2/filters",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard try call.flag("bulk") else {
            return .value(
              .array(cluster.filters.map { ["uuid": .string($0.uuid), "uri": .string("/2/filters/\($0.uuid)")] }))
          }
          return .value(.array(cluster.filters.map(\.json)))
        },
        "POST": change { (cluster, call) throws(Refusal) in
          let uuid = cluster.random.uuid()
          cluster.replace(try filter(call, uuid: uuid, in: cluster), at: call.time)
          return .value(.string(uuid))
        },
      ]),
    Route(
      "/2/filters/*",
      [
        "GET": get { (cluster, call) throws(Refusal) in
          guard let filter = cluster.filters.first(where: { $0.uuid == call.name }) else { throw .notFound }
          return .value(filter.json)
        },
        "PUT": change { (cluster, call) throws(Refusal) in
          cluster.replace(try filter(call, uuid: call.name, in: cluster), at: call.time)
          return .value(.string(call.name))
        },
        "DELETE": change { (cluster, call) throws(Refusal) in
          guard cluster.filters.contains(where: { $0.uuid == call.name }) else {
            throw Refusal(status: 500, message: "Filter rule with UUID \(call.name) does not exist")
          }
          cluster.filters.removeAll { $0.uuid == call.name }
          return .value(nil)
        },
      ]),
  ]

  /// The filter in the body, with what is not said filled in.
  private static func filter(_ call: Call, uuid: String, in cluster: ClusterState) throws(Refusal) -> JobFilter {
    guard let body = call.body, let members = body.members else {
      throw .badRequest("Invalid body contents, not a dictionary")
    }
    if let other = members.first(where: { !["priority", "predicates", "action", "reason"].contains($0.name) }) {
      throw .badRequest("Invalid body parameters: filter rule doesn't support the parameter '\(other.name)'")
    }
    // The master's parser refuses what it cannot read, and the daemon passes that on as its own failure.
    func unreadable(_ what: String) -> Refusal {
      Refusal(
        status: 502, message: "Failed to parse request: Cannot convert value '\(body.text)', error: \(what)")
    }
    guard let priority = (body["priority"] ?? 0).integer, priority >= 0 else {
      throw unreadable("Invalid value for non-negative type")
    }
    let predicates = body["predicates"]?.array ?? []
    for predicate in predicates {
      let isKnown = ["jobid", "opcode", "reason"].contains(predicate[0]?.string) && predicate.array?.count == 2
      guard isKnown, (try? QueryFilter.check(predicate[1] ?? nil) { (_) throws(QueryFilter.Fault) in }) != nil else {
        throw unreadable("malformed FilterPredicate: \(predicate.text)")
      }
    }
    let action = body["action"] ?? "CONTINUE"
    let isLimit = action.array?.count == 2 && action[0] == "RATE_LIMIT" && (action[1]?.integer ?? 0) > 0
    guard isLimit || ["ACCEPT", "CONTINUE", "PAUSE", "REJECT"].contains(action.string) else {
      throw unreadable("malformed FilterAction JSON: \(action.text)")
    }
    let own: JSONValue = ["luxid", "", .integer(call.time.microseconds * 1000)]
    let trail = (body["reason"]?.array ?? []) + [own]
    return JobFilter(
      uuid: uuid, watermark: cluster.queue.jobs.count, priority: priority, predicates: predicates, action: action,
      reasons: trail)
  }
}
