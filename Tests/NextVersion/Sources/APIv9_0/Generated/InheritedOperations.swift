// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import APIv1_0
import HTTPService

// What these mean in v9.0 is what they mean in v1.0, so its handlers serve them.

/// List the versions of the API: `GET /`.
public typealias GetService = APIv1_0.GetService

/// Tell whether the process lives: `GET /health`.
public typealias GetHealth = APIv1_0.GetHealth

/// Tell whether requests can be served: `GET /ready`.
public typealias GetReadiness = APIv1_0.GetReadiness

/// Read the service's metrics: `GET /metrics`.
public typealias GetMetrics = APIv1_0.GetMetrics

/// Describe this version of the API: `GET /v9.0`.
public typealias GetApiVersion = APIv1_0.GetApiVersion

/// Read this contract as JSON: `GET /v9.0/openapi.json`.
public typealias GetContractAsJson = APIv1_0.GetContractAsJson

/// Read this contract as YAML: `GET /v9.0/openapi.yaml`.
public typealias GetContractAsYaml = APIv1_0.GetContractAsYaml

/// Tell who is asking: `GET /v9.0/whoami`.
public typealias Whoami = APIv1_0.Whoami

/// List tokens: `GET /v9.0/tokens`.
public typealias ListTokens = APIv1_0.ListTokens

/// Read a token: `GET /v9.0/tokens/{id}`.
public typealias GetToken = APIv1_0.GetToken

/// Revoke a token: `DELETE /v9.0/tokens/{id}`.
public typealias RevokeToken = APIv1_0.RevokeToken

/// List clusters: `GET /v9.0/clusters`.
public typealias ListClusters = APIv1_0.ListClusters

/// Register a cluster: `POST /v9.0/clusters`.
public typealias CreateCluster = APIv1_0.CreateCluster

/// Read a cluster: `GET /v9.0/clusters/{id}`.
public typealias GetCluster = APIv1_0.GetCluster

/// Change how a cluster is reached and used: `PATCH /v9.0/clusters/{id}`.
public typealias UpdateCluster = APIv1_0.UpdateCluster

/// Forget a cluster: `DELETE /v9.0/clusters/{id}`.
public typealias DeleteCluster = APIv1_0.DeleteCluster

/// List nodes: `GET /v9.0/nodes`.
public typealias ListNodes = APIv1_0.ListNodes

/// Read a node: `GET /v9.0/nodes/{id}`.
public typealias GetNode = APIv1_0.GetNode

/// List instances: `GET /v9.0/instances`.
public typealias ListInstances = APIv1_0.ListInstances

/// Create an instance: `POST /v9.0/instances`.
public typealias CreateInstance = APIv1_0.CreateInstance

/// Read an instance: `GET /v9.0/instances/{id}`.
public typealias GetInstance = APIv1_0.GetInstance

/// Remove an instance: `DELETE /v9.0/instances/{id}`.
public typealias DeleteInstance = APIv1_0.DeleteInstance

/// Start an instance: `POST /v9.0/instances/{id}/actions/start`.
public typealias StartInstance = APIv1_0.StartInstance

/// Stop an instance: `POST /v9.0/instances/{id}/actions/stop`.
public typealias StopInstance = APIv1_0.StopInstance

/// Reboot an instance: `POST /v9.0/instances/{id}/actions/reboot`.
public typealias RebootInstance = APIv1_0.RebootInstance

/// List jobs: `GET /v9.0/jobs`.
public typealias ListJobs = APIv1_0.ListJobs

/// Read a job, or wait for its end: `GET /v9.0/jobs/{id}`.
public typealias GetJob = APIv1_0.GetJob

extension Route {
  /// A route for each of them that begins with the version.
  static func forwarded(_ handlers: some ForwardingHandlers) -> [Route] {
    [
      GetApiVersion.route(handlers.before, as: .getApiVersion),
      GetContractAsJson.route(handlers.before, as: .getContractAsJson),
      GetContractAsYaml.route(handlers.before, as: .getContractAsYaml),
      Whoami.route(handlers.before, as: .whoami),
      ListTokens.route(handlers.before, as: .listTokens),
      GetToken.route(handlers.before, as: .getToken),
      RevokeToken.route(handlers.before, as: .revokeToken),
      ListClusters.route(handlers.before, as: .listClusters),
      CreateCluster.route(handlers.before, as: .createCluster),
      GetCluster.route(handlers.before, as: .getCluster),
      UpdateCluster.route(handlers.before, as: .updateCluster),
      DeleteCluster.route(handlers.before, as: .deleteCluster),
      ListNodes.route(handlers.before, as: .listNodes),
      GetNode.route(handlers.before, as: .getNode),
      ListInstances.route(handlers.before, as: .listInstances),
      CreateInstance.route(handlers.before, as: .createInstance),
      GetInstance.route(handlers.before, as: .getInstance),
      DeleteInstance.route(handlers.before, as: .deleteInstance),
      StartInstance.route(handlers.before, as: .startInstance),
      StopInstance.route(handlers.before, as: .stopInstance),
      RebootInstance.route(handlers.before, as: .rebootInstance),
      ListJobs.route(handlers.before, as: .listJobs),
      GetJob.route(handlers.before, as: .getJob),
    ]
  }
}

extension HTTPService.Operation {
  static let getApiVersion = HTTPService.Operation(
    id: "getApiVersion",
    method: .get,
    path: "/v9.0",
    version: "v9.0",
    access: .anyone,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-acceptable",
      "invalid-request",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
      "unavailable",
    ])

  static let getContractAsJson = HTTPService.Operation(
    id: "getContractAsJson",
    method: .get,
    path: "/v9.0/openapi.json",
    version: "v9.0",
    access: .anyone,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-acceptable",
      "invalid-request",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
      "unavailable",
    ])

  static let getContractAsYaml = HTTPService.Operation(
    id: "getContractAsYaml",
    method: .get,
    path: "/v9.0/openapi.yaml",
    version: "v9.0",
    access: .anyone,
    produces: ["application/yaml"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-acceptable",
      "invalid-request",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
      "unavailable",
    ])

  static let whoami = HTTPService.Operation(
    id: "whoami",
    method: .get,
    path: "/v9.0/whoami",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let listTokens = HTTPService.Operation(
    id: "listTokens",
    method: .get,
    path: "/v9.0/tokens",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let getToken = HTTPService.Operation(
    id: "getToken",
    method: .get,
    path: "/v9.0/tokens/{id}",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let revokeToken = HTTPService.Operation(
    id: "revokeToken",
    method: .delete,
    path: "/v9.0/tokens/{id}",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let listClusters = HTTPService.Operation(
    id: "listClusters",
    method: .get,
    path: "/v9.0/clusters",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let createCluster = HTTPService.Operation(
    id: "createCluster",
    method: .post,
    path: "/v9.0/clusters",
    version: "v9.0",
    access: .permission(HTTPService.Permission("system:admin")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let getCluster = HTTPService.Operation(
    id: "getCluster",
    method: .get,
    path: "/v9.0/clusters/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let updateCluster = HTTPService.Operation(
    id: "updateCluster",
    method: .patch,
    path: "/v9.0/clusters/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:admin")),
    produces: ["application/json"],
    consumes: ["application/merge-patch+json", "application/json"],
    requiresBody: true,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let deleteCluster = HTTPService.Operation(
    id: "deleteCluster",
    method: .delete,
    path: "/v9.0/clusters/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("system:admin")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let listNodes = HTTPService.Operation(
    id: "listNodes",
    method: .get,
    path: "/v9.0/nodes",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let getNode = HTTPService.Operation(
    id: "getNode",
    method: .get,
    path: "/v9.0/nodes/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let listInstances = HTTPService.Operation(
    id: "listInstances",
    method: .get,
    path: "/v9.0/instances",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let createInstance = HTTPService.Operation(
    id: "createInstance",
    method: .post,
    path: "/v9.0/instances",
    version: "v9.0",
    access: .permission(HTTPService.Permission("cluster:create-instance")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let getInstance = HTTPService.Operation(
    id: "getInstance",
    method: .get,
    path: "/v9.0/instances/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let deleteInstance = HTTPService.Operation(
    id: "deleteInstance",
    method: .delete,
    path: "/v9.0/instances/{id}",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:remove")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let startInstance = HTTPService.Operation(
    id: "startInstance",
    method: .post,
    path: "/v9.0/instances/{id}/actions/start",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:power")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let stopInstance = HTTPService.Operation(
    id: "stopInstance",
    method: .post,
    path: "/v9.0/instances/{id}/actions/stop",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:power")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: false,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let rebootInstance = HTTPService.Operation(
    id: "rebootInstance",
    method: .post,
    path: "/v9.0/instances/{id}/actions/reboot",
    version: "v9.0",
    access: .permission(HTTPService.Permission("instance:power")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: false,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let listJobs = HTTPService.Operation(
    id: "listJobs",
    method: .get,
    path: "/v9.0/jobs",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let getJob = HTTPService.Operation(
    id: "getJob",
    method: .get,
    path: "/v9.0/jobs/{id}",
    version: "v9.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])
}
