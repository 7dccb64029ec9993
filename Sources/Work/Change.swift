public import Ganeti
import JSON

/// What Ganeti shall do with an instance. Kept as JSON with its task, and submitted as one Ganeti job.
public enum Change: Sendable, Equatable {
  case startup(instance: String)
  case shutdown(instance: String, timeoutSeconds: Int, force: Bool)
  case reboot(instance: String, type: RebootType)
  case create(InstanceCreation)
  case remove(instance: String, shutdownTimeoutSeconds: Int)

  /// The name of the instance that it is about.
  public var instance: String {
    switch self {
    case .startup(let name), .shutdown(let name, _, _), .reboot(let name, _), .remove(let name, _): name
    case .create(let creation): creation.name
    }
  }
}

extension RAPIClient {
  /// Submits a change; the job's number in Ganeti's queue.
  func submit(_ change: Change, reason: String, dryRun: Bool) async throws(RAPIError) -> Int64 {
    switch change {
    case .startup(let instance): try await startup(instance, reason: reason, dryRun: dryRun)
    case .shutdown(let instance, let timeout, let force):
      try await shutdown(instance, timeoutSeconds: timeout, force: force, reason: reason, dryRun: dryRun)
    case .reboot(let instance, let type): try await reboot(instance, type: type, reason: reason, dryRun: dryRun)
    case .create(let creation): try await create(creation, reason: reason, dryRun: dryRun)
    case .remove(let instance, let timeout):
      try await remove(instance, shutdownTimeout: timeout, reason: reason, dryRun: dryRun)
    }
  }
}
