// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Forget a cluster: `DELETE /v1.0/clusters/{id}`.
///
/// Removes the cluster and the copy of everything in it from this service. Nothing happens on the cluster itself.
/// Refused while jobs asked for here still work on it.
public struct DeleteCluster: DescribedOperation {
  /// The cluster's id.
  public var id: UUID
  /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
  public var ifMatch: String?

  public init(
    id: UUID,
    ifMatch: String? = nil
  ) {
    self.id = id
    self.ifMatch = ifMatch
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The cluster is forgotten.
    case noContent
  }
}

extension DeleteCluster {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("If-Match", ifMatch)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 204:
      return .noContent
    default: throw .undocumented(response)
    }
  }
}

extension DeleteCluster {
  public static let description = OperationDescription(
    id: "deleteCluster",
    method: "DELETE",
    path: "/v1.0/clusters/{id}",
    tag: "clusters",
    summary: "Forget a cluster",
    details: "Removes the cluster and the copy of everything in it from this service. Nothing happens on the cluster itself.\nRefused while jobs asked for here still work on it.\n",
    permission: "system:admin",
    produces: [],
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
    body: nil)
}
