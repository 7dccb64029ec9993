// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read a cluster now: `POST /v1.0/clusters/{id}/actions/sync`.
///
/// Reads everything of the cluster at once instead of when it is due. The job ends when the copy is fresh.
public struct SyncCluster: DescribedOperation {
  /// The cluster's id.
  public var id: UUID
  /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
  /// the same job again, for a day; with another request it is a conflict.
  public var idempotencyKey: String?

  public init(
    id: UUID,
    idempotencyKey: String? = nil
  ) {
    self.id = id
    self.idempotencyKey = idempotencyKey
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The change is accepted. The job tells how it goes on.
    case accepted(Job, location: String, retryAfter: Int? = nil)

    /// What is answered.
    public var body: Job {
      switch self {
      case .accepted(let body, _, _): body
      }
    }
  }
}

extension SyncCluster {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("Idempotency-Key", idempotencyKey)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 202:
      return .accepted(
        try response.value(Job.self),
        location: try response.required(text: "Location"),
        retryAfter: try response.optional(integer: "Retry-After"))
    default: throw .undocumented(response)
    }
  }
}

extension SyncCluster {
  public static let description = OperationDescription(
    id: "syncCluster",
    method: "POST",
    path: "/v1.0/clusters/{id}/actions/sync",
    tag: "clusters",
    summary: "Read a cluster now",
    details: "Reads everything of the cluster at once instead of when it is due. The job ends when the copy is fresh.",
    permission: "cluster:admin",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The cluster's id."),
      ParameterDescription(
        "Idempotency-Key", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 128, pattern: "^[!-~]+$"),
        help: "A key of your choice, new for each request that is meant to happen once. The same key with the same request gives\nthe same job again, for a day; with another request it is a conflict.\n"),
    ],
    body: nil)
}
