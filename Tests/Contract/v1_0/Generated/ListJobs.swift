// Generated from api/v1.0.yaml by gwm-api. Do not edit.

extension ContractV1_0 {
  /// List jobs: `GET /v1.0/jobs`.
  static let listJobs = OperationCases(
    version: "v1.0",
    id: "listJobs",
    method: "GET",
    path: "/v1.0/jobs",
    given: "job",
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([200]),
      .head,
      .walk,
      .foreignCursor(path: "/v1.0/nodes", query: nil),
    ],
    groups: [
      listJobsParameters1,
      listJobsParameters2,
      listJobsAccess,
      listJobsNegotiation,
    ])

  private static let listJobsParameters1: [ContractCase] = [
    ContractCase("limit is a word", [.query("limit=many")], .parameterFault("limit", rule: "type")),
    ContractCase("limit has a fraction", [.query("limit=1.5")], .parameterFault("limit", rule: "type")),
    ContractCase("limit is empty", [.query("limit=")], .parameterFault("limit", rule: "type")),
    ContractCase("limit is hexadecimal", [.query("limit=0x10")], .parameterFault("limit", rule: "type")),
    ContractCase("limit begins with a space", [.query("limit=%205")], .parameterFault("limit", rule: "type")),
    ContractCase("limit has more than 64 bits", [.query("limit=99999999999999999999")], .parameterFault("limit", rule: "format")),
    ContractCase("limit is below its minimum", [.query("limit=0")], .parameterFault("limit", rule: "minimum")),
    ContractCase("limit is above its maximum", [.query("limit=501")], .parameterFault("limit", rule: "maximum")),
    ContractCase("limit accepted: its minimum", [.query("limit=1"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("limit accepted: its maximum", [.query("limit=500"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("limit twice", [.query("limit=1"), .query("limit=1")], .parameterFault("limit", rule: "duplicate")),
    ContractCase("cursor is empty", [.query("cursor=")], .parameterFault("cursor", rule: "minLength")),
    ContractCase("cursor is too long", [.query("cursor=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("cursor", rule: "maxLength")),
    ContractCase("cursor does not match its pattern", [.query("cursor=.")], .parameterFault("cursor", rule: "pattern")),
    ContractCase("cursor accepted: a text that fits", [.query("cursor=a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("cursor twice", [.query("cursor=a"), .query("cursor=a")], .parameterFault("cursor", rule: "duplicate")),
    ContractCase("total is a number", [.query("total=1")], .parameterFault("total", rule: "type")),
    ContractCase("total is in upper case", [.query("total=TRUE")], .parameterFault("total", rule: "type")),
    ContractCase("total is empty", [.query("total=")], .parameterFault("total", rule: "type")),
    ContractCase("total accepted: true", [.query("total=true"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("total accepted: false", [.query("total=false"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("total twice", [.query("total=true"), .query("total=true")], .parameterFault("total", rule: "duplicate")),
    ContractCase("cluster_id is no UUID", [.query("cluster_id=not-a-uuid")], .parameterFault("cluster_id", rule: "format")),
    ContractCase("cluster_id is empty", [.query("cluster_id=")], .parameterFault("cluster_id", rule: "format")),
    ContractCase("cluster_id is a UUID cut short", [.query("cluster_id=01938f6e-7c1a-7d52-9b0e")], .parameterFault("cluster_id", rule: "format")),
    ContractCase("cluster_id accepted: a UUID", [.query("cluster_id=01938f6e-7c1a-7d52-9b0e-0000000000ff"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("cluster_id accepted: a UUID in upper case", [.query("cluster_id=01938F6E-7C1A-7D52-9B0E-0000000000FF"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("cluster_id twice", [.query("cluster_id=01938f6e-7c1a-7d52-9b0e-0000000000ff"), .query("cluster_id=01938f6e-7c1a-7d52-9b0e-0000000000ff")], .parameterFault("cluster_id", rule: "duplicate")),
    ContractCase("instance_id is no UUID", [.query("instance_id=not-a-uuid")], .parameterFault("instance_id", rule: "format")),
    ContractCase("instance_id is empty", [.query("instance_id=")], .parameterFault("instance_id", rule: "format")),
    ContractCase("instance_id is a UUID cut short", [.query("instance_id=01938f6e-7c1a-7d52-9b0e")], .parameterFault("instance_id", rule: "format")),
    ContractCase("instance_id accepted: a UUID", [.query("instance_id=01938f6e-7c1a-7d52-9b0e-0000000000ff"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("instance_id accepted: a UUID in upper case", [.query("instance_id=01938F6E-7C1A-7D52-9B0E-0000000000FF"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("instance_id twice", [.query("instance_id=01938f6e-7c1a-7d52-9b0e-0000000000ff"), .query("instance_id=01938f6e-7c1a-7d52-9b0e-0000000000ff")], .parameterFault("instance_id", rule: "duplicate")),
    ContractCase("status is none of the words", [.query("status=no-such-word")], .parameterFault("status", rule: "enum")),
    ContractCase("status is empty", [.query("status=")], .parameterFault("status", rule: "enum")),
    ContractCase("status accepted: accepted", [.query("status=accepted"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: queued", [.query("status=queued"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: waiting", [.query("status=waiting"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: running", [.query("status=running"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let listJobsParameters2: [ContractCase] = [
    ContractCase("status accepted: succeeded", [.query("status=succeeded"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: failed", [.query("status=failed"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: canceled", [.query("status=canceled"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status accepted: unknown", [.query("status=unknown"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("status twice", [.query("status=accepted"), .query("status=accepted")], .parameterFault("status", rule: "duplicate")),
    ContractCase("origin is none of the words", [.query("origin=no-such-word")], .parameterFault("origin", rule: "enum")),
    ContractCase("origin is empty", [.query("origin=")], .parameterFault("origin", rule: "enum")),
    ContractCase("origin accepted: gwm", [.query("origin=gwm"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("origin accepted: ganeti", [.query("origin=ganeti"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("origin twice", [.query("origin=gwm"), .query("origin=gwm")], .parameterFault("origin", rule: "duplicate")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("the unknown parameter instance_ix", [.query("instance_ix=1")], .parameterFault("instance_ix", rule: "unknown", saying: "did you mean instance_id?")),
  ]

  private static let listJobsAccess: [ContractCase] = [
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_unknown")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_unknown")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_unknown")], .challenge),
    ContractCase("no token", [.noToken], .challenge),
  ]

  private static let listJobsNegotiation: [ContractCase] = [
    ContractCase("the method POST", [.method("POST")], .allowed(["GET", "HEAD"])),
    ContractCase("the method PUT", [.method("PUT")], .allowed(["GET", "HEAD"])),
    ContractCase("the method PATCH", [.method("PATCH")], .allowed(["GET", "HEAD"])),
    ContractCase("the method DELETE", [.method("DELETE")], .allowed(["GET", "HEAD"])),
    ContractCase("the method OPTIONS", [.method("OPTIONS")], .allowed(["GET", "HEAD"])),
    ContractCase("a slash after the path", [.path("/v1.0/jobs/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/v1.0/jobs/zq")], .problem(404, "not-found")),
    ContractCase("Accept: image/png", [.header("Accept", "image/png")], .problem(406, "not-acceptable")),
    ContractCase("Accept: application/json;q=0", [.header("Accept", "application/json;q=0")], .problem(406, "not-acceptable")),
    ContractCase("Accept: */*, application/json;q=0", [.header("Accept", "*/*, application/json;q=0")], .problem(406, "not-acceptable")),
    ContractCase("Accept: application/xml, image/*", [.header("Accept", "application/xml, image/*")], .problem(406, "not-acceptable")),
  ]
}
