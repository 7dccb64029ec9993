// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Reboot an instance: `POST /v1.0/instances/{id}/actions/reboot`.
///
/// Reboots the instance; a stopped one is started.
public struct RebootInstance: DescribedOperation {
  /// The instance's id.
  public var id: UUID
  /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
  /// the same job again, for a day; with another request it is a conflict.
  public var idempotencyKey: String?
  /// Let Ganeti check the request and change nothing; the job tells what it found.
  public var dryRun: Bool?
  /// Why, in your words; it is kept with the job.
  public var reason: String?
  /// What is sent with it.
  public var body: InstanceReboot?

  public init(
    id: UUID,
    idempotencyKey: String? = nil,
    dryRun: Bool? = nil,
    reason: String? = nil,
    body: InstanceReboot? = nil
  ) {
    self.id = id
    self.idempotencyKey = idempotencyKey
    self.dryRun = dryRun
    self.reason = reason
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

extension RebootInstance {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("Idempotency-Key", idempotencyKey)
    request.query("dry_run", dryRun)
    request.query("reason", reason)
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

extension RebootInstance {
  public static let description = OperationDescription(
    id: "rebootInstance",
    method: "POST",
    path: "/v1.0/instances/{id}/actions/reboot",
    tag: "instances",
    summary: "Reboot an instance",
    details: "Reboots the instance; a stopped one is started.",
    permission: "instance:power",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The instance's id."),
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
    ],
    body: BodyDescription(
      "application/json", isRequired: false, InstanceReboot.self,
      example: "{\"type\":\"hard\"}"))
}
