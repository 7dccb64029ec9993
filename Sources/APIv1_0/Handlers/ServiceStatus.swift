import HTTPService

extension Handlers: ServiceHandlers {
  private var version: ApiVersion {
    ApiVersion(
      version: Version1_0.version, status: .open, url: "/v1.0", reference: "/docs/v1.0",
      contract: "/v1.0/openapi.json")
  }

  public func getService(_ call: GetService.Call) async throws -> GetService.Answer {
    .ok(Service(name: "gwm", release: release, versions: [version]))
  }

  public func getHealth(_ call: GetHealth.Call) async throws -> GetHealth.Answer { .ok(Health(status: .ok)) }

  public func getReadiness(_ call: GetReadiness.Call) async throws -> GetReadiness.Answer {
    try await store.ping()
    return .ok(Health(status: .ok))
  }

  public func getMetrics(_ call: GetMetrics.Call) async throws -> GetMetrics.Answer {
    guard call.context.isLocal || call.context.principal != nil else {
      throw HTTPService.Problem(
        .unauthenticated, "from elsewhere than this machine a token is needed",
        headers: [HeaderField("www-authenticate", "Bearer realm=\"gwm\"")])
    }
    let permission = HTTPService.Permission("system:read")
    if !call.context.isLocal, call.context.principal?.permissions.holds(permission) != true {
      throw HTTPService.Problem(.forbidden, "this needs the permission \(permission)")
    }
    return .ok(metrics())
  }

  public func getApiVersion(_ call: GetApiVersion.Call) async throws -> GetApiVersion.Answer { .ok(version) }

  public func getContractAsJson(_ call: GetContractAsJson.Call) async throws -> GetContractAsJson.Answer {
    .ok(documents.json)
  }

  public func getContractAsYaml(_ call: GetContractAsYaml.Call) async throws -> GetContractAsYaml.Answer {
    .ok(documents.yaml)
  }
}
