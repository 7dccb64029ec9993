public import Values
import JSON

/// Finding, refusing and canceling jobs: what makes "exactly once" possible over an API that does not know it.
extension RAPIClient {
  /// The jobs not yet archived whose submitter gave this reason, the oldest first.
  public func findJobs(reason: String) async throws(RAPIError) -> [Int64] {
    try await jobs().filter { $0.hasReason(reason) }.map(\.id).sorted()
  }

  /// Makes Ganeti cancel every job that comes with this reason from now on (`POST /2/filters`).
  ///
  /// Such a job still gets a number, and ends `canceled` within a moment without having done anything.
  /// - Returns: the filter, to be given to `unfence`.
  public func fence(reason: String) async throws(RAPIError) -> UUID {
    let path = ResourcePath("filters").text
    let call = Call(method: "POST", path: path, body: FenceBody(reason: reason).body)
    return try Answer.read(await submit(call), Part.uuid)
  }

  /// Takes a filter away (`DELETE /2/filters/UUID`). One that is gone already is no error.
  public func unfence(_ filter: UUID) async throws(RAPIError) {
    do {
      _ = try await submit(Call(method: "DELETE", path: ResourcePath("filters", filter.description).text))
    } catch {
      guard error.saysGone("does not exist") else { throw error }
    }
  }

  /// Every filter of the job queue (`/2/filters?bulk=1`).
  public func filters() async throws(RAPIError) -> [JobFilter] {
    let body = try await read(Call(path: ResourcePath("filters").adding("bulk", if: true).text))
    return try Answer.read(body) { (reader) throws(JSONSyntaxError) -> [JobFilter]? in
      try Part.list(of: JobFilter.read, &reader).compactMap(\.self)
    }
  }

  /// Asks a job to stop (`DELETE /2/jobs/ID`).
  /// - Returns: whether it will, and Ganeti's word on it. A job that runs already does not.
  public func cancel(job id: Int64) async throws(RAPIError) -> (isCanceled: Bool, message: String) {
    let body = try await submit(Call(method: "DELETE", path: ResourcePath("jobs", String(id)).text))
    return try Answer.read(body) { (reader) throws(JSONSyntaxError) -> (isCanceled: Bool, message: String)? in
      guard try reader.beginArray() else { return nil }
      var answer = (isCanceled: false, message: "")
      while try reader.nextElement() {
        switch reader.index {
        case 0: answer.isCanceled = try reader.bool() ?? false
        case 1: answer.message = try reader.string() ?? ""
        default: try reader.skip()
        }
      }
      return answer
    }
  }
}

/// A rule of the job queue.
public struct JobFilter: Sendable, Equatable {
  public var uuid: UUID
  public var priority: Int64
  /// As JSON: `"REJECT"`, `["RATE_LIMIT", 2]`, …
  public var action: String
  /// As JSON.
  public var predicates: String

  /// The reason that `fence` made this filter for; nil for any other filter.
  public var fencedReason: String? {
    guard action == "\"REJECT\"", let value = try? JSONValue(parsing: predicates), let all = value.array,
      all.count == 1, all[0][0]?.string == "reason", let test = all[0][1]?.array, test.count == 3,
      test[0].string == "==", test[1].string == "reason"
    else { return nil }
    return test[2].string
  }
}

extension JobFilter {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobFilter? {
    guard try reader.beginObject() else { return nil }
    var filter = JobFilter(uuid: .none, priority: 0, action: "null", predicates: "[]")
    var hasUUID = false
    while try reader.nextName() {
      if reader.nameIs("uuid") {
        filter.uuid = try reader.uuid() ?? .none
        hasUUID = true
      } else if reader.nameIs("priority") {
        filter.priority = try reader.integer() ?? 0
      } else if reader.nameIs("action") {
        filter.action = try Part.json(&reader) ?? "null"
      } else if reader.nameIs("predicates") {
        filter.predicates = try Part.json(&reader) ?? "[]"
      } else {
        try reader.skip()
      }
    }
    if !hasUUID { reader.fault("required", at: "uuid", "is missing") }
    return filter
  }
}

struct FenceBody {
  var reason: String

  var body: [UInt8] {
    var writer = JSONWriter(capacity: 192)
    writer.raw("{\"priority\":0,\"predicates\":[[\"reason\",[\"==\",\"reason\",")
    writer.string(reason)
    writer.raw("]]],\"action\":\"REJECT\",\"reason\":[]}")
    return writer.array()
  }
}
