// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Create an instance: `POST /v1.0/instances`.
///
/// Creates an instance on a cluster. It has its id at once, is listed with the live status `creating`, and is there
/// when the job has succeeded. Give the primary node, or leave the choice to the cluster's allocator.
public struct CreateInstance: DescribedOperation {
  /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
  /// the same job again, for a day; with another request it is a conflict.
  public var idempotencyKey: String?
  /// Let Ganeti check the request and change nothing; the job tells what it found.
  public var dryRun: Bool?
  /// Why, in your words; it is kept with the job.
  public var reason: String?
  /// What is sent with it.
  public var body: InstanceCreation

  public init(
    body: InstanceCreation,
    idempotencyKey: String? = nil,
    dryRun: Bool? = nil,
    reason: String? = nil
  ) {
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

extension CreateInstance {
  public func encode(into request: inout RequestBuilder) {
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

extension CreateInstance {
  public static let description = OperationDescription(
    id: "createInstance",
    method: "POST",
    path: "/v1.0/instances",
    tag: "instances",
    summary: "Create an instance",
    details: "Creates an instance on a cluster. It has its id at once, is listed with the live status `creating`, and is there\nwhen the job has succeeded. Give the primary node, or leave the choice to the cluster's allocator.\n",
    permission: "cluster:create-instance",
    produces: ["application/json"],
    parameters: [
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
      "application/json", isRequired: true, InstanceCreation.self,
      example: "{\"cluster_id\":\"01938f6e-7c1a-7d52-9b0e-000000000001\",\"name\":\"web9.example.org\",\"operating_system\":\"debootstrap+bookworm\",\"disk_template\":\"plain\",\"disks\":[{\"size_mib\":10240,\"name\":\"root\",\"mode\":\"read_write\"}],\"nics\":[{\"mode\":\"bridged\",\"link\":\"br0\"}],\"vcpus\":2,\"memory_mib\":{\"minimum\":1024,\"maximum\":2048},\"hypervisor\":\"kvm\",\"primary_node_id\":\"01938f6e-7c1a-7d52-9b0e-000000000002\",\"tags\":[\"web\"],\"start\":true}"))
}
