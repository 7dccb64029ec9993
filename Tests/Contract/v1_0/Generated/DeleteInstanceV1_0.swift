// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// Remove an instance: `DELETE /v1.0/instances/{id}`.
  static let deleteInstance = OperationCases(
    version: "v1.0",
    id: "deleteInstance",
    method: "DELETE",
    path: "/v1.0/instances/{instance}",
    given: "instance",
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([202]),
      .dryRun(path: "/v1.0/instances/{instance}"),
      .matched(path: "/v1.0/instances/{instance}"),
      .repeated(other: [.query("dry_run=true")]),
      .hiddenLooksUnknown(permission: "cluster:read"),
    ],
    groups: [
      .init("UnwantedBody", deleteInstanceUnwantedBody),
      .init("Parameters", deleteInstanceParameters1),
      .init("Parameters", deleteInstanceParameters2),
      .init("Access", deleteInstanceAccess),
      .init("Negotiation", deleteInstanceNegotiation),
    ])

  private static let deleteInstanceUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let deleteInstanceParameters1: [ContractCase] = [
    ContractCase("id is no UUID", [.path("/v1.0/instances/not-a-uuid")], .parameterFault("id", rule: "format")),
    ContractCase("id is a UUID cut short", [.path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e")], .parameterFault("id", rule: "format")),
    ContractCase("If-Match is empty", [.header("If-Match", "")], .parameterFault("If-Match", rule: "minLength")),
    ContractCase("If-Match is too long", [.header("If-Match", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("If-Match", rule: "maxLength")),
    ContractCase("If-Match does not match its pattern", [.header("If-Match", "a¡a")], .parameterFault("If-Match", rule: "pattern")),
    ContractCase("If-Match accepted: a text that fits", [.header("If-Match", "a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("If-Match accepted: its example", [.header("If-Match", "*"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Idempotency-Key is empty", [.header("Idempotency-Key", "")], .parameterFault("Idempotency-Key", rule: "minLength")),
    ContractCase("Idempotency-Key is too long", [.header("Idempotency-Key", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("Idempotency-Key", rule: "maxLength")),
    ContractCase("Idempotency-Key does not match its pattern", [.header("Idempotency-Key", "a a")], .parameterFault("Idempotency-Key", rule: "pattern")),
    ContractCase("Idempotency-Key accepted: a text that fits", [.header("Idempotency-Key", "a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Idempotency-Key accepted: as long as it may be", [.header("Idempotency-Key", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("Idempotency-Key accepted: its example", [.header("Idempotency-Key", "2f1c9a6e"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("dry_run is a number", [.query("dry_run=1")], .parameterFault("dry_run", rule: "type")),
    ContractCase("dry_run is in upper case", [.query("dry_run=TRUE")], .parameterFault("dry_run", rule: "type")),
    ContractCase("dry_run is empty", [.query("dry_run=")], .parameterFault("dry_run", rule: "type")),
    ContractCase("dry_run accepted: true", [.query("dry_run=true"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("dry_run accepted: false", [.query("dry_run=false"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("dry_run accepted: its example", [.query("dry_run=true"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("dry_run twice", [.query("dry_run=true"), .query("dry_run=true")], .parameterFault("dry_run", rule: "duplicate")),
    ContractCase("reason is empty", [.query("reason=")], .parameterFault("reason", rule: "minLength")),
    ContractCase("reason is too long", [.query("reason=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("reason", rule: "maxLength")),
    ContractCase("reason is too long with its accents", [.query("reason=e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81")], .parameterFault("reason", rule: "maxLength")),
    ContractCase("reason does not match its pattern", [.query("reason=%00")], .parameterFault("reason", rule: "pattern")),
    ContractCase("reason accepted: a text that fits", [.query("reason=a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("reason accepted: as long as it may be", [.query("reason=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("reason accepted: as long as it may be, of four bytes each", [.query("reason=%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("reason accepted: its example", [.query("reason=after%20maintenance"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("reason twice", [.query("reason=a"), .query("reason=a")], .parameterFault("reason", rule: "duplicate")),
    ContractCase("shutdown_timeout_seconds is a word", [.query("shutdown_timeout_seconds=many")], .parameterFault("shutdown_timeout_seconds", rule: "type")),
    ContractCase("shutdown_timeout_seconds has a fraction", [.query("shutdown_timeout_seconds=1.5")], .parameterFault("shutdown_timeout_seconds", rule: "type")),
    ContractCase("shutdown_timeout_seconds is empty", [.query("shutdown_timeout_seconds=")], .parameterFault("shutdown_timeout_seconds", rule: "type")),
    ContractCase("shutdown_timeout_seconds is hexadecimal", [.query("shutdown_timeout_seconds=0x10")], .parameterFault("shutdown_timeout_seconds", rule: "type")),
    ContractCase("shutdown_timeout_seconds begins with a space", [.query("shutdown_timeout_seconds=%205")], .parameterFault("shutdown_timeout_seconds", rule: "type")),
    ContractCase("shutdown_timeout_seconds has more than 64 bits", [.query("shutdown_timeout_seconds=99999999999999999999")], .parameterFault("shutdown_timeout_seconds", rule: "format")),
    ContractCase("shutdown_timeout_seconds is below its minimum", [.query("shutdown_timeout_seconds=-1")], .parameterFault("shutdown_timeout_seconds", rule: "minimum")),
    ContractCase("shutdown_timeout_seconds is above its maximum", [.query("shutdown_timeout_seconds=86401")], .parameterFault("shutdown_timeout_seconds", rule: "maximum")),
    ContractCase("shutdown_timeout_seconds accepted: its minimum", [.query("shutdown_timeout_seconds=0"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("shutdown_timeout_seconds accepted: its maximum", [.query("shutdown_timeout_seconds=86400"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("shutdown_timeout_seconds accepted: its example", [.query("shutdown_timeout_seconds=120"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let deleteInstanceParameters2: [ContractCase] = [
    ContractCase("shutdown_timeout_seconds twice", [.query("shutdown_timeout_seconds=0"), .query("shutdown_timeout_seconds=0")], .parameterFault("shutdown_timeout_seconds", rule: "duplicate")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("the unknown parameter shutdown_timeout_secondx", [.query("shutdown_timeout_secondx=1")], .parameterFault("shutdown_timeout_secondx", rule: "unknown", saying: "did you mean shutdown_timeout_seconds?")),
    ContractCase("a path that is not percent-encoded", [.path("/v1.0/instances/%zz")], .problem(400, "malformed-request")),
  ]

  private static let deleteInstanceAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .challenge),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .challenge),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("an unknown id", [.path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e-ffffffffffff")], .problem(404, "not-found")),
    ContractCase("a token that sees nothing of it", [.token(["cluster:read"])], .problem(404, "not-found")),
    ContractCase("a token that may only look", [.token(["instance:read"])], .problem(403, "forbidden", saying: "instance:remove")),
    ContractCase("a token for another cluster", [.tokenElsewhere(["instance:remove"])], .problem(404, "not-found")),
  ]

  private static let deleteInstanceNegotiation: [ContractCase] = [
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
