// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// Revoke a token: `DELETE /v1.0/tokens/{id}`.
  static let revokeToken = OperationCases(
    version: "v1.0",
    id: "revokeToken",
    method: "DELETE",
    path: "/v1.0/tokens/{token}",
    given: "token",
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([204]),
      .hiddenLooksUnknown(permission: "instance:read"),
    ],
    groups: [
      .init("UnwantedBody", revokeTokenUnwantedBody),
      .init("Parameters", revokeTokenParameters),
      .init("Access", revokeTokenAccess),
      .init("Negotiation", revokeTokenNegotiation),
    ])

  private static let revokeTokenUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let revokeTokenParameters: [ContractCase] = [
    ContractCase("id is no UUID", [.path("/v1.0/tokens/not-a-uuid")], .parameterFault("id", rule: "format")),
    ContractCase("id is a UUID cut short", [.path("/v1.0/tokens/01938f6e-7c1a-7d52-9b0e")], .parameterFault("id", rule: "format")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("a path that is not percent-encoded", [.path("/v1.0/tokens/%zz")], .problem(400, "malformed-request")),
  ]

  private static let revokeTokenAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .challenge),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .challenge),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown id", [.path("/v1.0/tokens/01938f6e-7c1a-7d52-9b0e-ffffffffffff")], .problem(404, "not-found")),
  ]

  private static let revokeTokenNegotiation: [ContractCase] = [
    ContractCase("a slash after the path", [.path("/v1.0/tokens/{token}/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/v1.0/tokens/{token}/zq")], .problem(404, "not-found")),
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
