// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Register a cluster: `POST /v1.0/clusters`.
///
/// Registers a cluster and reads it for the first time. The job ends when its nodes, instances and jobs are
/// copied, or fails with the reason why the cluster cannot be read; the cluster stays registered and is tried again.
public struct CreateCluster: DescribedOperation {
  /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
  /// the same job again, for a day; with another request it is a conflict.
  public var idempotencyKey: String?
  /// What is sent with it.
  public var body: ClusterCreation

  public init(
    body: ClusterCreation,
    idempotencyKey: String? = nil
  ) {
    self.idempotencyKey = idempotencyKey
    self.body = body
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

extension CreateCluster {
  public func encode(into request: inout RequestBuilder) {
    request.header("Idempotency-Key", idempotencyKey)
    request.body("application/json", body)
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

extension CreateCluster {
  public static let description = OperationDescription(
    id: "createCluster",
    method: "POST",
    path: "/v1.0/clusters",
    tag: "clusters",
    summary: "Register a cluster",
    details: "Registers a cluster and reads it for the first time. The job ends when its nodes, instances and jobs are\ncopied, or fails with the reason why the cluster cannot be read; the cluster stays registered and is tried again.\n",
    permission: "system:admin",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "Idempotency-Key", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 128, pattern: "^[!-~]+$"),
        help: "A key of your choice, new for each request that is meant to happen once. The same key with the same request gives\nthe same job again, for a day; with another request it is a conflict.\n"),
    ],
    body: BodyDescription(
      "application/json", isRequired: true, ClusterCreation.self,
      example: "{\"name\":\"west\",\"host\":\"ganeti.west.example.org\",\"port\":5080,\"username\":\"gwm\",\"password\":\"correct horse battery staple\",\"tls\":{\"mode\":\"pinned_key\",\"pinned_key\":\"sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"},\"configuration_interval_seconds\":300,\"live_interval_seconds\":30}"))
}
