import Cryptography
import HTTPService
import Store
import Values
import Work

extension Acceptance {
  /// What is written when a request is accepted.
  /// - Parameter input: what tells this request from another one with the same idempotency key.
  package init(
    operation: String, subject: (type: String, id: UUID, name: String), cluster: (id: UUID, name: String),
    context: RequestContext, reason: String?, isDryRun: Bool, idempotencyKey: String?, input: String, change: Change?
  ) {
    self.init(
      operation: operation, subjectType: subject.type, subjectID: subject.id, subjectName: subject.name,
      clusterID: cluster.id, clusterName: cluster.name, requestedBy: context.principal?.id,
      requestedByName: context.principal?.name, requestID: context.id, reason: reason, isDryRun: isDryRun,
      idempotencyKey: idempotencyKey,
      requestHash: idempotencyKey == nil ? nil : Self.hash(operation, subject.id, isDryRun, input),
      change: change?.json)
  }
}

extension Acceptance {
  /// What an idempotency key stands for where the request is about an object: by its id, for its name may change.
  package static func hash(_ operation: String, _ subject: UUID, _ isDryRun: Bool, _ input: String) -> [UInt8] {
    SHA256.digest("\(operation)\n\(subject)\n\(isDryRun)\n\(input)")
  }

  /// What an idempotency key stands for: the operation and its input.
  package static func hash(_ operation: String, _ body: [UInt8]) -> [UInt8] {
    SHA256.digest(Array(operation.utf8) + [0] + body)
  }
}

extension Accepted {
  /// The job that was accepted, now or before.
  /// - Throws: `Problem` where the request could not be accepted.
  package var job: JobRow {
    get throws {
      switch self {
      case .job(let job), .repeated(let job): return job
      case .keyTaken:
        throw HTTPService.Problem(.conflict, "the idempotency key belongs to another request")
      case .busy(let job, let status):
        throw HTTPService.Problem(.conflict, "another job works on it", job: .init(id: job, status: status))
      case .gone: throw HTTPService.Problem.nothingSuch
      case .changed: throw HTTPService.Problem.changedMeanwhile
      case .nameTaken: throw HTTPService.Problem(.conflict, "the cluster has an instance of this name")
      }
    }
  }
}

extension Handlers {
  /// The job of the same request that was accepted before under its idempotency key, whatever has changed since.
  /// - Parameter requestHash: what the key stands for; made only where there is a key.
  package func accepted(
    under key: String?, _ requestHash: @autoclosure () -> [UInt8], _ context: RequestContext
  ) async throws -> JobRow? {
    guard let key, let asker = context.principal?.id else { return nil }
    return try await store.accepted(under: key, of: asker, requestHash: requestHash())?.job
  }
}

extension RequestContext {
  /// The address of a job.
  package func location(of job: JobRow) -> String { operation.address("/jobs/\(job.id)") }
}
