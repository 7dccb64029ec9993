// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

extension ContractV1_0 {
  /// List clusters: `GET /v1.0/clusters`.
  static let listClusters = OperationCases(
    version: "v1.0",
    id: "listClusters",
    method: "GET",
    path: "/v1.0/clusters",
    given: nil,
    mediaType: nil,
    example: nil,
    scenarios: [
      .example([200]),
      .head,
      .walk(queries: ["sort=name", "sort=-name"]),
      .foreignCursor(path: "/v1.0/nodes", query: "sort=-name"),
    ],
    groups: [
      .init("UnwantedBody", listClustersUnwantedBody),
      .init("Parameters", listClustersParameters1),
      .init("Parameters", listClustersParameters2),
      .init("Access", listClustersAccess),
      .init("Negotiation", listClustersNegotiation),
    ])

  private static let listClustersUnwantedBody: [ContractCase] = [
    ContractCase("a body that nobody wants", [.body("{\"zq\":1}"), .header("Content-Type", "application/json")], .problem(400, "malformed-request")),
    ContractCase("a body accepted: an empty object", [.body("{}"), .header("Content-Type", "application/json"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
  ]

  private static let listClustersParameters1: [ContractCase] = [
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
    ContractCase("limit accepted: its example", [.query("limit=50"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("limit twice", [.query("limit=1"), .query("limit=1")], .parameterFault("limit", rule: "duplicate")),
    ContractCase("cursor is empty", [.query("cursor=")], .parameterFault("cursor", rule: "minLength")),
    ContractCase("cursor is too long", [.query("cursor=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .parameterFault("cursor", rule: "maxLength")),
    ContractCase("cursor is too long with its accents", [.query("cursor=e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81e%CC%81")], .parameterFault("cursor", rule: "maxLength")),
    ContractCase("cursor does not match its pattern", [.query("cursor=.")], .parameterFault("cursor", rule: "pattern")),
    ContractCase("cursor accepted: a text that fits", [.query("cursor=a"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("cursor twice", [.query("cursor=a"), .query("cursor=a")], .parameterFault("cursor", rule: "duplicate")),
    ContractCase("total is a number", [.query("total=1")], .parameterFault("total", rule: "type")),
    ContractCase("total is in upper case", [.query("total=TRUE")], .parameterFault("total", rule: "type")),
    ContractCase("total is empty", [.query("total=")], .parameterFault("total", rule: "type")),
    ContractCase("total accepted: true", [.query("total=true"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("total accepted: false", [.query("total=false"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("total accepted: its example", [.query("total=true"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("total twice", [.query("total=true"), .query("total=true")], .parameterFault("total", rule: "duplicate")),
    ContractCase("sort is none of the words", [.query("sort=no-such-word")], .parameterFault("sort", rule: "enum")),
    ContractCase("sort is empty", [.query("sort=")], .parameterFault("sort", rule: "enum")),
    ContractCase("sort accepted: name", [.query("sort=name"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("sort accepted: -name", [.query("sort=-name"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("sort accepted: its example", [.query("sort=name"), .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("sort twice", [.query("sort=name"), .query("sort=name")], .parameterFault("sort", rule: "duplicate")),
    ContractCase("an unknown parameter", [.query("zq9=1")], .parameterFault("zq9", rule: "unknown")),
    ContractCase("a percent sign without digits in the query", [.query("zq=%zz")], .problem(400, "malformed-request")),
    ContractCase("a percent sign at the end of the query", [.query("zq=%")], .problem(400, "malformed-request")),
    ContractCase("a query that is not UTF-8", [.query("zq=%ff")], .problem(400, "malformed-request")),
    ContractCase("the unknown parameter cursox", [.query("cursox=1")], .parameterFault("cursox", rule: "unknown", saying: "did you mean cursor?")),
    ContractCase("limit used: its minimum", [.query("limit=1")], .status(200)),
    ContractCase("limit used: its maximum", [.query("limit=500")], .status(200)),
    ContractCase("limit used: its example", [.query("limit=50")], .status(200)),
    ContractCase("total used: true", [.query("total=true")], .status(200)),
  ]

  private static let listClustersParameters2: [ContractCase] = [
    ContractCase("total used: false", [.query("total=false")], .status(200)),
    ContractCase("total used: its example", [.query("total=true")], .status(200)),
    ContractCase("sort used: name", [.query("sort=name")], .status(200)),
    ContractCase("sort used: -name", [.query("sort=-name")], .status(200)),
    ContractCase("sort used: its example", [.query("sort=name")], .status(200)),
    ContractCase("all parameters used together", [.query("limit=50"), .query("total=true"), .query("sort=name")], .status(200)),
  ]

  private static let listClustersAccess: [ContractCase] = [
    ContractCase("no token", [.noToken], .challenge),
    ContractCase("an unknown token", [.noToken, .header("Authorization", "Bearer gwm_hush-hush-17")], .challenge),
    ContractCase("an empty token", [.noToken, .header("Authorization", "Bearer ")], .challenge),
    ContractCase("an unknown token in X-Auth-Token", [.noToken, .header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("another scheme", [.noToken, .header("Authorization", "Basic Z3dtOmd3bQ==")], .challenge),
    ContractCase("a scheme and no token", [.noToken, .header("Authorization", "Bearer")], .challenge),
    ContractCase("two different tokens", [.header("X-Auth-Token", "gwm_hush-hush-17")], .challenge),
    ContractCase("a token accepted: in X-Auth-Token", [.tokenInXAuthToken, .query("planted=1")], .parameterFault("planted", rule: "unknown")),
    ContractCase("a token that sees nothing of it", [.token(["instance:read"])], .emptyList),
  ]

  private static let listClustersNegotiation: [ContractCase] = [
    ContractCase("the method PUT", [.method("PUT")], .allowed(["GET", "HEAD", "POST"])),
    ContractCase("the method PATCH", [.method("PATCH")], .allowed(["GET", "HEAD", "POST"])),
    ContractCase("the method DELETE", [.method("DELETE")], .allowed(["GET", "HEAD", "POST"])),
    ContractCase("the method OPTIONS", [.method("OPTIONS")], .allowed(["GET", "HEAD", "POST"])),
    ContractCase("a slash after the path", [.path("/v1.0/clusters/")], .problem(404, "not-found")),
    ContractCase("another word after the path", [.path("/v1.0/clusters/zq/zq/zq/zq")], .problem(404, "not-found")),
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
