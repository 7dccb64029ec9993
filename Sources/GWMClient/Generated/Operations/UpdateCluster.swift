// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Change how a cluster is reached and used: `PATCH /v1.0/clusters/{id}`.
///
/// A JSON Merge Patch (RFC 7396): what is absent stays as it is, `null` resets to the default. Changed credentials
/// are used from the next request on. The password that is kept is never sent to where it was not given for: a
/// change of `host`, `port` or `tls` needs `password`.
public struct UpdateCluster: DescribedOperation {
  /// The cluster's id.
  public var id: UUID
  /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
  public var ifMatch: String?
  /// What is sent with it.
  public var body: ClusterPatch

  public init(
    id: UUID,
    body: ClusterPatch,
    ifMatch: String? = nil
  ) {
    self.id = id
    self.ifMatch = ifMatch
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The changed cluster.
    case ok(Cluster, etag: String)

    /// What is answered.
    public var body: Cluster {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension UpdateCluster {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("If-Match", ifMatch)
    request.body("application/merge-patch+json", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Cluster.self), etag: try response.required(text: "ETag"))
    default: throw .undocumented(response)
    }
  }
}

extension UpdateCluster {
  public static let description = OperationDescription(
    id: "updateCluster",
    method: "PATCH",
    path: "/v1.0/clusters/{id}",
    tag: "clusters",
    summary: "Change how a cluster is reached and used",
    details: "A JSON Merge Patch (RFC 7396): what is absent stays as it is, `null` resets to the default. Changed credentials\nare used from the next request on. The password that is kept is never sent to where it was not given for: a\nchange of `host`, `port` or `tls` needs `password`.\n",
    permission: "cluster:admin",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The cluster's id."),
      ParameterDescription(
        "If-Match", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 512, pattern: "^[!-~ ]+$"),
        help: "Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1)."),
    ],
    body: BodyDescription(
      "application/merge-patch+json", isRequired: true, ClusterPatch.self,
      example: "{\"drained\":true,\"live_interval_seconds\":60}"))
}
