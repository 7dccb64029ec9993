// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// Read an instance: `GET /v1.0/instances/{id}`.
  static let getInstance = OperationCases(
    version: "v1.0",
    id: "getInstance",
    method: "GET",
    path: "/v1.0/instances/{instance}",
    given: "instance",
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([200]),
      .head,
      .notModified,
      .hiddenLooksUnknown(permission: "cluster:read"),
    ],
    groups: [
      .init("UnwantedBody", getInstanceUnwantedBody),
      .init("Parameters", getInstanceParameters),
      .init("Access", getInstanceAccess),
      .init("Negotiation", getInstanceNegotiation),
    ])

  private static let getInstanceUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let getInstanceParameters: [ContractCase] = [
    ContractCase("id is no UUID", [.path("/v1.0/instances/not-a-uuid")], .parameterFault("id", rule: "format")),
    ContractCase("id is a UUID cut short", [.path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e")], .parameterFault("id", rule: "format")),
    ContractCase("If-None-Match is empty", [.header("If-None-Match", "")], .parameterFault("If-None-Match", rule: "minLength")),
    ContractCase("If-None-Match is too long", [.header("If-None-Match", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("If-None-Match", rule: "maxLength")),
    ContractCase("If-None-Match does not match its pattern", [.header("If-None-Match", "a¡a")], .parameterFault("If-None-Match", rule: "pattern")),
    ContractCase("If-None-Match accepted: a text that fits", [.header("If-None-Match", "a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("If-None-Match accepted: its example", [.header("If-None-Match", "\"0000000000000000\""), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("a path that is not percent-encoded", [.path("/v1.0/instances/%zz")], .problem(400, "malformed-request")),
  ]

  private static let getInstanceAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .challenge),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .challenge),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown id", [.path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e-ffffffffffff")], .problem(404, "not-found")),
    ContractCase("HEAD of an unknown id", [.method("HEAD"), .path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e-ffffffffffff")], .problem(404, "not-found")),
    ContractCase("a token that sees nothing of it", [.token(["cluster:read"])], .problem(404, "not-found")),
    ContractCase("a token for another cluster", [.tokenElsewhere(["instance:read"])], .problem(404, "not-found")),
  ]

  private static let getInstanceNegotiation: [ContractCase] = [
    ContractCase("the method POST", [.method("POST")], .allowed(["DELETE", "GET", "HEAD"])),
    ContractCase("the method PUT", [.method("PUT")], .allowed(["DELETE", "GET", "HEAD"])),
    ContractCase("the method PATCH", [.method("PATCH")], .allowed(["DELETE", "GET", "HEAD"])),
    ContractCase("the method OPTIONS", [.method("OPTIONS")], .allowed(["DELETE", "GET", "HEAD"])),
    ContractCase("a slash after the path", [.path("/v1.0/instances/{instance}/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/v1.0/instances/{instance}/zq")], .problem(404, "not-found")),
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
