// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Remove an instance: `DELETE /v1.0/instances/{id}`.
///
/// Stops the instance and removes it and its disks from the cluster. There is no way back.
public struct DeleteInstance: DescribedOperation {
  /// The instance's id.
  public var id: UUID
  /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
  public var ifMatch: String?
  /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
  /// the same job again, for a day; with another request it is a conflict.
  public var idempotencyKey: String?
  /// Let Ganeti check the request and change nothing; the job tells what it found.
  public var dryRun: Bool?
  /// Why, in your words; it is kept with the job.
  public var reason: String?
  /// How long the guest may take to stop by itself before it is killed.
  public var shutdownTimeoutSeconds: Int?

  public init(
    id: UUID,
    ifMatch: String? = nil,
    idempotencyKey: String? = nil,
    dryRun: Bool? = nil,
    reason: String? = nil,
    shutdownTimeoutSeconds: Int? = nil
  ) {
    self.id = id
    self.ifMatch = ifMatch
    self.idempotencyKey = idempotencyKey
    self.dryRun = dryRun
    self.reason = reason
    self.shutdownTimeoutSeconds = shutdownTimeoutSeconds
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

extension DeleteInstance {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("If-Match", ifMatch)
    request.header("Idempotency-Key", idempotencyKey)
    request.query("dry_run", dryRun)
    request.query("reason", reason)
    request.query("shutdown_timeout_seconds", shutdownTimeoutSeconds)
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

extension DeleteInstance {
  public static let description = OperationDescription(
    id: "deleteInstance",
    method: "DELETE",
    path: "/v1.0/instances/{id}",
    tag: "instances",
    summary: "Remove an instance",
    details: "Stops the instance and removes it and its disks from the cluster. There is no way back.",
    permission: "instance:remove",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The instance's id."),
      ParameterDescription(
        "If-Match", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 512, pattern: "^[!-~ ]+$"),
        help: "Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1)."),
      ParameterDescription(
        "Idempotency-Key", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 128, pattern: "^[!-~]+$"),
        help: "A key of your choice, new for each request that is meant to happen once. The same key with the same request gives\nthe same job again, for a day; with another request it is a conflict.\n"),
      ParameterDescription(
        "dry_run", in: .query,
        isRequired: false, rule: .boolean,
        defaultValue: "false",
        help: "Let Ganeti check the request and change nothing; the job tells what it found."),
      ParameterDescription(
        "reason", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 200, pattern: "^[^\\x00-\\x1F\\x7F]+$"),
        help: "Why, in your words; it is kept with the job."),
      ParameterDescription(
        "shutdown_timeout_seconds", in: .query,
        isRequired: false, rule: .integer(minimum: 0, maximum: 86400),
        defaultValue: "120",
        help: "How long the guest may take to stop by itself before it is killed."),
    ],
    body: nil)
}
