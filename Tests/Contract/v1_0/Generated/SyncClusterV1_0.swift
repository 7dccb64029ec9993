// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// Read a cluster now: `POST /v1.0/clusters/{id}/actions/sync`.
  static let syncCluster = OperationCases(
    version: "v1.0",
    id: "syncCluster",
    method: "POST",
    path: "/v1.0/clusters/{cluster}/actions/sync",
    given: "cluster",
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([202]),
      .repeated(other: []),
      .hiddenLooksUnknown(permission: "instance:read"),
    ],
    groups: [
      .init("UnwantedBody", syncClusterUnwantedBody),
      .init("Parameters", syncClusterParameters),
      .init("Access", syncClusterAccess),
      .init("Negotiation", syncClusterNegotiation),
    ])

  private static let syncClusterUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let syncClusterParameters: [ContractCase] = [
    ContractCase("id is no UUID", [.path("/v1.0/clusters/not-a-uuid/actions/sync")], .parameterFault("id", rule: "format")),
    ContractCase("id is a UUID cut short", [.path("/v1.0/clusters/01938f6e-7c1a-7d52-9b0e/actions/sync")], .parameterFault("id", rule: "format")),
    ContractCase("Idempotency-Key is empty", [.header("Idempotency-Key", "")], .parameterFault("Idempotency-Key", rule: "minLength")),
    ContractCase("Idempotency-Key is too long", [.header("Idempotency-Key", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("Idempotency-Key", rule: "maxLength")),
    ContractCase("Idempotency-Key does not match its pattern", [.header("Idempotency-Key", "a a")], .parameterFault("Idempotency-Key", rule: "pattern")),
    ContractCase("Idempotency-Key accepted: a text that fits", [.header("Idempotency-Key", "a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Idempotency-Key accepted: as long as it may be", [.header("Idempotency-Key", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Idempotency-Key accepted: its example", [.header("Idempotency-Key", "2f1c9a6e"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("a path that is not percent-encoded", [.path("/v1.0/clusters/%zz")], .problem(400, "malformed-request")),
  ]

  private static let syncClusterAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .challenge),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .challenge),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown id", [.path("/v1.0/clusters/01938f6e-7c1a-7d52-9b0e-ffffffffffff/actions/sync")], .problem(404, "not-found")),
    ContractCase("a token that sees nothing of it", [.token(["instance:read"])], .problem(404, "not-found")),
    ContractCase("a token that may only look", [.token(["cluster:read"])], .problem(403, "forbidden", saying: "cluster:admin")),
    ContractCase("a token for another cluster", [.tokenElsewhere(["cluster:admin"])], .problem(404, "not-found")),
  ]

  private static let syncClusterNegotiation: [ContractCase] = [
    ContractCase("the method GET", [.method("GET")], .allowed(["POST"])),
    ContractCase("the method PUT", [.method("PUT")], .allowed(["POST"])),
    ContractCase("the method PATCH", [.method("PATCH")], .allowed(["POST"])),
    ContractCase("the method DELETE", [.method("DELETE")], .allowed(["POST"])),
    ContractCase("the method OPTIONS", [.method("OPTIONS")], .allowed(["POST"])),
    ContractCase("the method HEAD", [.method("HEAD")], .allowed(["POST"])),
    ContractCase("a slash after the path", [.path("/v1.0/clusters/{cluster}/actions/sync/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/v1.0/clusters/{cluster}/actions/sync/zq")], .problem(404, "not-found")),
    ContractCase("Accept: image/png", [.header("Accept", "image/png")], .problem(406, "not-acceptable")),
    ContractCase("Accept: application/json;q=0", [.header("Accept", "application/json;q=0")], .problem(406, "not-acceptable")),
    ContractCase("Accept: */*, application/json;q=0", [.header("Accept", "*/*, application/json;q=0")], .problem(406, "not-acceptable")),
    ContractCase("Accept: application/xml, image/*", [.header("Accept", "application/xml, image/*")], .problem(406, "not-acceptable")),
    ContractCase("Accept: application/json accepted", [.header("Accept", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Accept: */* accepted", [.header("Accept", "*/*"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Accept: image/png, application/*;q=0.1 accepted", [.header("Accept", "image/png, application/*;q=0.1"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Accept: APPLICATION/JSON accepted", [.header("Accept", "APPLICATION/JSON"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]
}
