import JSON

/// Changes of instances. Each gives the number of the Ganeti job that carries it out.
///
/// `reason` comes back in the job's reason trail, which is how a lost answer's job is found again. Sent once, never
/// repeated. An instance that Ganeti does not know is no error here: the job fails with `unknown_entity`.
extension RAPIClient {
  /// Starts an instance (`PUT /2/instances/NAME/startup`); one that runs stays as it is.
  public func startup(
    _ instance: String, reason: String? = nil, dryRun: Bool = false
  ) async throws(RAPIError) -> Int64 {
    try await job(Call(method: "PUT", path: path(instance, "startup", reason: reason, dryRun: dryRun).text))
  }

  /// Stops an instance (`PUT /2/instances/NAME/shutdown`).
  /// - Parameters:
  ///   - timeoutSeconds: how long the guest has before it is killed; 120 where nil.
  ///   - force: stop it even when it is marked offline.
  public func shutdown(
    _ instance: String, timeoutSeconds: Int? = nil, force: Bool = false, reason: String? = nil, dryRun: Bool = false
  ) async throws(RAPIError) -> Int64 {
    let path = path(instance, "shutdown", reason: reason, dryRun: dryRun)
    let body = ShutdownBody(timeoutSeconds: timeoutSeconds, force: force).body
    return try await job(Call(method: "PUT", path: path.text, body: body))
  }

  /// Restarts an instance (`POST /2/instances/NAME/reboot`); one that is stopped is started.
  public func reboot(
    _ instance: String, type: RebootType, reason: String? = nil, dryRun: Bool = false
  ) async throws(RAPIError) -> Int64 {
    // In the query: in the body it is a 400, "Can't overwrite static parameters".
    let path = path(instance, "reboot", reason: reason, dryRun: dryRun).adding("type", type.rawValue)
    return try await job(Call(method: "POST", path: path.text))
  }

  /// Creates an instance (`POST /2/instances`).
  public func create(
    _ creation: InstanceCreation, reason: String? = nil, dryRun: Bool = false
  ) async throws(RAPIError) -> Int64 {
    let path = ResourcePath("instances").adding("dry-run", if: dryRun).adding("reason", reason)
    return try await job(Call(method: "POST", path: path.text, body: creation.body))
  }

  /// Removes an instance with its disks, for good (`DELETE /2/instances/NAME`).
  /// - Parameter shutdownTimeout: seconds that the guest has before it is killed; 120 where nil.
  public func remove(
    _ instance: String, shutdownTimeout: Int? = nil, reason: String? = nil, dryRun: Bool = false
  ) async throws(RAPIError) -> Int64 {
    let path = path(instance, nil, reason: reason, dryRun: dryRun)
    let body = shutdownTimeout.map { Array("{\"shutdown_timeout\":\($0)}".utf8) }
    return try await job(Call(method: "DELETE", path: path.text, body: body))
  }

  private func path(_ instance: String, _ action: String?, reason: String?, dryRun: Bool) -> ResourcePath {
    let resource =
      action.map { ResourcePath("instances", instance, $0) } ?? ResourcePath("instances", instance)
    return resource.adding("dry-run", if: dryRun).adding("reason", reason)
  }

  private func job(_ call: Call) async throws(RAPIError) -> Int64 {
    try Answer.read(await submit(call), Part.jobID)
  }
}

/// How an instance is restarted.
public enum RebootType: String, Sendable, CaseIterable {
  /// The guest's own restart.
  case soft
  /// Destroyed and started by the hypervisor.
  case hard
  /// As hard, with its disks put down and up again.
  case full
}

struct ShutdownBody {
  var timeoutSeconds: Int?
  var force: Bool

  /// Nil where there is nothing to say: the RAPI takes no body too.
  var body: [UInt8]? {
    guard timeoutSeconds != nil || force else { return nil }
    var writer = JSONWriter(capacity: 64)
    writer.raw("{")
    if let timeoutSeconds {
      writer.raw("\"timeout\":")
      writer.integer(timeoutSeconds)
    }
    if force {
      writer.raw(timeoutSeconds == nil ? "\"force\":true" : ",\"force\":true")
    }
    writer.raw("}")
    return writer.utf8()
  }
}
