// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read a cluster: `GET /v1.0/clusters/{id}`.
///
/// One cluster, with what Ganeti says of itself and how fresh the copy is.
public struct GetCluster: DescribedOperation {
  /// The cluster's id.
  public var id: UUID
  /// Answer `304` while the object's `ETag` is one of these (RFC 9110, section 13.1.2).
  public var ifNoneMatch: String?

  public init(
    id: UUID,
    ifNoneMatch: String? = nil
  ) {
    self.id = id
    self.ifNoneMatch = ifNoneMatch
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The cluster.
    case ok(Cluster, etag: String)
    /// The object is what `If-None-Match` says.
    case notModified(etag: String)

    /// What is answered; nil where the answer has no body.
    public var body: Cluster? {
      switch self {
      case .ok(let body, _): body
      default: nil
      }
    }
  }
}

extension GetCluster {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("If-None-Match", ifNoneMatch)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Cluster.self), etag: try response.required(text: "ETag"))
    case 304:
      return .notModified(etag: try response.required(text: "ETag"))
    default: throw .undocumented(response)
    }
  }
}

extension GetCluster {
  public static let description = OperationDescription(
    id: "getCluster",
    method: "GET",
    path: "/v1.0/clusters/{id}",
    tag: "clusters",
    summary: "Read a cluster",
    details: "One cluster, with what Ganeti says of itself and how fresh the copy is.",
    permission: "cluster:read",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The cluster's id."),
      ParameterDescription(
        "If-None-Match", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 512, pattern: "^[!-~ ]+$"),
        help: "Answer `304` while the object's `ETag` is one of these (RFC 9110, section 13.1.2)."),
    ],
    body: nil)
}
