// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// Tell whether the process lives: `GET /health`.
  static let getHealth = OperationCases(
    version: "v1.0",
    id: "getHealth",
    method: "GET",
    path: "/health",
    given: nil,
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([200]),
      .head,
    ],
    groups: [
      .init("UnwantedBody", getHealthUnwantedBody),
      .init("Parameters", getHealthParameters),
      .init("Access", getHealthAccess),
      .init("Negotiation", getHealthNegotiation),
    ])

  private static let getHealthUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let getHealthParameters: [ContractCase] = [
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
  ]

  private static let getHealthAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .status(200)),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .status(200)),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .status(200)),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .status(200)),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .status(200)),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .status(200)),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .status(200)),
  ]

  private static let getHealthNegotiation: [ContractCase] = [
    ContractCase("the method POST", [.method("POST")], .allowed(["GET", "HEAD"])),
    ContractCase("the method PUT", [.method("PUT")], .allowed(["GET", "HEAD"])),
    ContractCase("the method PATCH", [.method("PATCH")], .allowed(["GET", "HEAD"])),
    ContractCase("the method DELETE", [.method("DELETE")], .allowed(["GET", "HEAD"])),
    ContractCase("the method OPTIONS", [.method("OPTIONS")], .allowed(["GET", "HEAD"])),
    ContractCase("a slash after the path", [.path("/health/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/health/zq")], .problem(404, "not-found")),
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
