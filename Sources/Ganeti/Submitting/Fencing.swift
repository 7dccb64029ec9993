import JSON
public import Values

/// Finding, refusing and canceling jobs: what makes "exactly once" possible over an API that does not know it.
extension RAPIClient {
  /// The jobs not yet archived whose submitter gave this reason, the oldest first.
  public func findJobs(reason: String) async throws(RAPIError) -> [Int64] {
    try await jobs().filter { $0.hasReason(reason) }.map(\.id).sorted()
  }

  /// Makes Ganeti cancel every job that comes with this reason from now on (`PUT /2/filters/UUID`).
  ///
  /// Such a job still gets a number, and ends `canceled` within a moment without having done anything. The caller names
  /// the filter, and so can note it before it exists; a second call with the same name changes nothing.
  public func fence(reason: String, as filter: UUID) async throws(RAPIError) {
    let path = ResourcePath("filters", filter.description).text
    let call = Call(method: "PUT", path: path, body: FenceBody(reason: reason).body)
    _ = try Answer.read(await submit(call), Part.uuid)
  }

  /// Whether Ganeti has a filter (`GET /2/filters/UUID`).
  public func hasFilter(_ filter: UUID) async throws(RAPIError) -> Bool {
    do {
      _ = try await read(Call(path: ResourcePath("filters", filter.description).text))
      return true
    } catch RAPIError.notFound {
      return false
    }
  }

  /// Takes a filter away (`DELETE /2/filters/UUID`). One that is gone already is no error.
  public func unfence(_ filter: UUID) async throws(RAPIError) {
    do {
      _ = try await submit(Call(method: "DELETE", path: ResourcePath("filters", filter.description).text))
    } catch {
      guard error.saysGone("does not exist") else { throw error }
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

struct FenceBody {
  var reason: String

  var body: [UInt8] {
    var writer = JSONWriter(capacity: 192)
    writer.raw("{\"priority\":0,\"predicates\":[[\"reason\",[\"==\",\"reason\",")
    writer.string(reason)
    writer.raw("]]],\"action\":\"REJECT\",\"reason\":[]}")
    return writer.utf8()
  }
}
