import JSON
import Values

/// A filter of the job queue (`/2/filters`).
struct JobFilter: Sendable {
  let uuid: String
  /// The last job's id when the filter was made or changed.
  var watermark: Int
  var priority: Int64
  var predicates: [JSONValue]
  /// `ACCEPT`, `CONTINUE`, `PAUSE`, `REJECT`, or `["RATE_LIMIT", n]`.
  var action: JSONValue
  var reasons: [JSONValue]

  var json: JSONValue {
    [
      "watermark": JSONValue(watermark), "priority": .integer(priority), "predicates": .array(predicates),
      "action": action, "reason_trail": .array(reasons), "uuid": .string(uuid),
    ]
  }

  /// Whether all predicates hold for the job.
  func matches(_ job: Job) -> Bool { predicates.allSatisfy { holds($0, for: job) } }

  private func holds(_ predicate: JSONValue, for job: Job) -> Bool {
    guard let kind = predicate[0]?.string, let filter = predicate[1] else { return false }
    switch kind {
    case "jobid": return holds(resolved(filter), for: ["id": JSONValue(job.id)])
    case "opcode": return holds(filter, for: job.opcode.json(hasStarted: false))
    case "reason":
      return job.opcode.reasons.contains { reason in
        holds(
          filter,
          for: ["source": .string(reason.source), "reason": .string(reason.text), "timestamp": .integer(reason.time)])
      }
    default: return false
    }
  }

  /// What does not fit the job's values does not hold.
  private func holds(_ filter: JSONValue, for object: JSONValue) -> Bool {
    let result = try? QueryFilter.holds(filter) { (name) throws(QueryFilter.Fault) in
      guard let value = object[name] else { throw .evaluation("Can't find field named '\(name)'") }
      return value
    }
    return result ?? false
  }

  /// The filter with the number in place of the word `watermark`.
  private func resolved(_ filter: JSONValue) -> JSONValue {
    guard let parts = filter.array else { return filter == "watermark" ? JSONValue(watermark) : filter }
    return .array(parts.map(resolved))
  }
}

extension ClusterState {
  enum Verdict { case accept, pause, reject }

  /// What the filters say of a queued job: the first by priority, then by age and UUID, that decides.
  func verdict(on job: Job) -> Verdict {
    for filter in filters where filter.matches(job) {
      switch filter.action {
      case "ACCEPT": return .accept
      case "PAUSE": return .pause
      case "REJECT": return .reject
      default:
        guard filter.action[0] == "RATE_LIMIT", let limit = filter.action[1]?.integer else { continue }
        let started = queue.active.count { id in
          queue[id].map { $0.status != .queued && filter.matches($0) } ?? false
        }
        return started < limit ? .accept : .pause
      }
    }
    return .accept
  }

  /// Adds the filter, or puts it in place of the one with its UUID; it applies to queued jobs at once.
  mutating func replace(_ filter: JobFilter, at now: Timestamp) {
    filters.removeAll { $0.uuid == filter.uuid }
    filters.append(filter)
    filters.sort { ($0.priority, $0.watermark, $0.uuid) < ($1.priority, $1.watermark, $1.uuid) }
    rejectFencedJobs(at: now)
  }
}
