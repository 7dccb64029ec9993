import HTTPService

extension Handlers: ServiceHandlers {
  public func getService(_ call: GetService.Call) async throws -> GetService.Answer {
    .ok(Service(name: "gwm", release: release, versions: versions.map { ApiVersion($0) }))
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

  public func getApiVersion(_ call: GetApiVersion.Call) async throws -> GetApiVersion.Answer {
    .ok(ApiVersion(try version(call.context)))
  }

  public func getContractAsJson(_ call: GetContractAsJson.Call) async throws -> GetContractAsJson.Answer {
    .ok(try version(call.context).json)
  }

  public func getContractAsYaml(_ call: GetContractAsYaml.Call) async throws -> GetContractAsYaml.Answer {
    .ok(try version(call.context).yaml)
  }

  /// The version that is asked.
  private func version(_ context: RequestContext) throws -> PublishedVersion {
    guard let version = versions.first(where: { $0.name == context.operation.version }) else {
      throw HTTPService.Problem(.internalError)
    }
    return version
  }
}

extension ApiVersion {
  private static func status(of version: ServedVersion) -> Status {
    if let since = version.deprecatedAt, since <= .now { return .deprecated }
    return version.isOpen ? .open : .current
  }

  init(_ version: Handlers.PublishedVersion) {
    self.init(
      version: version.name, status: Self.status(of: version.served), deprecatedAt: version.served.deprecatedAt,
      sunsetAt: version.served.sunsetAt, url: "/\(version.name)", reference: "/docs/\(version.name)",
      contract: "/\(version.name)/openapi.json")
  }
}
