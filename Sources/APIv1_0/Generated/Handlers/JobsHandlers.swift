// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `jobs`: What was asked for, what runs, and how it ended.
public protocol JobsHandlers: Sendable {
  /// List jobs.
  /// - Throws: `Problem` of a type that the operation declares.
  func listJobs(_ call: ListJobs.Call) async throws -> ListJobs.Answer
  /// Read a job, or wait for its end.
  /// - Throws: `Problem` of a type that the operation declares.
  func getJob(_ call: GetJob.Call) async throws -> GetJob.Answer
}

extension Route {
  /// The routes of `jobs`.
  static func jobs(_ handlers: some JobsHandlers) -> [Route] {
    [
      ListJobs.route(handlers, as: ListJobs.operation),
      GetJob.route(handlers, as: GetJob.operation),
    ]
  }
}

extension ListJobs {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some JobsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listJobs(Call(input)).encoded(for: input)
    }
  }
}

extension GetJob {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some JobsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getJob(Call(input)).encoded(for: input)
    }
  }
}
