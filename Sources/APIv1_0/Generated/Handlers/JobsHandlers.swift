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
      Route(ListJobs.operation) { input in
        try await handlers.listJobs(ListJobs.Call(input)).encoded(for: input)
      },
      Route(GetJob.operation) { input in
        try await handlers.getJob(GetJob.Call(input)).encoded(for: input)
      },
    ]
  }
}
