import Codec
import HTTPService
import Store
import Values
import Work

extension Handlers: ClustersHandlers {
  public func listClusters(_ call: ListClusters.Call) async throws -> ListClusters.Answer {
    let page = try await store.clusters(
      visible: call.scope.visibility, descending: call.sort == .nameDescending,
      page: PageRequest(call.listing, limit: call.limit, cursor: call.cursor, total: call.total))
    let next = NextPage(after: page, of: call.listing, limit: call.limit)
    return .ok(
      ClusterList(
        items: page.content.map { Cluster($0) }, next: next.address, nextCursor: next.cursor,
        total: page.total.map { Int($0) }),
      link: next.link)
  }

  public func createCluster(_ call: CreateCluster.Call) async throws -> CreateCluster.Answer {
    let body = call.body
    let trust = try checked(body.tls.mode, body.tls.pinnedKey.value, body.tls.certificateAuthority.value)
    let id = UUID.version7()
    let cluster = NewCluster(
      name: body.name, host: body.host, port: body.port, username: body.username,
      sealedPassword: try clients.seal(Secret(body.password), of: id), trust: trust.mode,
      pinnedKey: trust.pinnedKey, certificateAuthority: trust.authority,
      configurationInterval: body.configurationIntervalSeconds, liveInterval: body.liveIntervalSeconds)
    var acceptance = Acceptance(
      operation: "createCluster", subject: ("cluster", id, body.name), cluster: (id, body.name),
      context: call.context, reason: nil, isDryRun: false, idempotencyKey: call.idempotencyKey, input: "",
      change: nil)
    // The subject's id is new each time, so it is no part of what the key stands for.
    if call.idempotencyKey != nil { acceptance.requestHash = Acceptance.hash("createCluster", body.json) }
    do {
      let job = try await store.accept(acceptance, registering: cluster).job
      return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
    } catch StoreError.duplicate {
      throw HTTPService.Problem(.conflict, "a cluster is called \(body.name) already")
    }
  }

  public func getCluster(_ call: GetCluster.Call) async throws -> GetCluster.Answer {
    guard let row = try await store.cluster(call.id, visible: call.scope.visibility) else {
      throw HTTPService.Problem.nothingSuch
    }
    let cluster = Cluster(row)
    return .ok(cluster, etag: ETag.of(version: row.version, isStale: cluster.stale))
  }

  public func updateCluster(_ call: UpdateCluster.Call) async throws -> UpdateCluster.Answer {
    // What Ganeti says of itself moves the version too, so a change that says no `If-Match` is made again on top.
    for _ in 0..<3 {
      let row = try await clusterToChange(call.id, call.scope)
      // The store compares the version all the same.
      _ = try versionToKeep(ifMatch: call.ifMatch, version: row.version)
      let changed = try apply(call.body, to: row)
      let password = try call.body.password.map { try clients.seal(Secret($0), of: call.id) }
      do {
        if let updated = try await store.update(changed, sealedPassword: password) {
          let cluster = Cluster(updated)
          return .ok(cluster, etag: ETag.of(version: updated.version, isStale: cluster.stale))
        }
      } catch StoreError.duplicate {
        throw HTTPService.Problem(.conflict, "a cluster is called \(changed.name) already")
      }
    }
    throw HTTPService.Problem(.conflict, "the cluster changes too often just now")
  }

  public func deleteCluster(_ call: DeleteCluster.Call) async throws -> DeleteCluster.Answer {
    let row = try await clusterToChange(call.id, call.scope)
    let version = try versionToKeep(ifMatch: call.ifMatch, version: row.version)
    switch try await store.deleteCluster(call.id, version: version) {
    case .deleted: return .noContent
    case .gone: throw HTTPService.Problem.nothingSuch
    case .changed: throw HTTPService.Problem.changedMeanwhile
    case .busy(let job, let status):
      throw HTTPService.Problem(.conflict, "a job still works on it", job: .init(id: job, status: status))
    }
  }

  public func syncCluster(_ call: SyncCluster.Call) async throws -> SyncCluster.Answer {
    if let job = try await accepted(
      under: call.idempotencyKey, Acceptance.hash("syncCluster", call.id, false, ""), call.context)
    {
      return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
    }
    let row = try await clusterToChange(call.id, call.scope)
    if row.isDisabled { throw HTTPService.Problem(.wrongState, "the cluster is disabled") }
    let job = try await store.acceptSync(
      Acceptance(
        operation: "syncCluster", subject: ("cluster", row.id, row.name), cluster: (row.id, row.name),
        context: call.context, reason: nil, isDryRun: false, idempotencyKey: call.idempotencyKey, input: "",
        change: nil)
    ).job
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func canSeeCluster(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool {
    let scope = principal.scope(of: HTTPService.Permission("cluster:read"))
    return try await store.cluster(id, visible: scope.visibility) != nil
  }

  // MARK: Registrations

  private func clusterToChange(_ id: UUID, _ scope: Scope) async throws -> ClusterRow {
    guard let row = try await store.cluster(id, visible: scope.visibility) else {
      throw HTTPService.Problem.nothingSuch
    }
    return row
  }

  /// What a way of proof needs is there.
  private func checked(
    _ mode: TLSTrustMode, _ pin: String?, _ authority: String?
  ) throws -> (mode: String, pinnedKey: String?, authority: String?) {
    switch mode {
    case .pinnedKey where pin == nil:
      throw HTTPService.Problem.contradiction(pointer: "/tls/pinned_key", "is missing", rule: "required")
    case .certificateAuthority where authority == nil:
      throw HTTPService.Problem.contradiction(pointer: "/tls/certificate_authority", "is missing", rule: "required")
    case .off where !allowsUnverifiedClusters:
      throw HTTPService.Problem.contradiction(
        pointer: "/tls/mode", "must not be off: the service was not started for tests", rule: "policy")
    default: return (mode.rawValue, pin, authority)
    }
  }

  private func apply(_ patch: ClusterPatch, to before: ClusterRow) throws -> ClusterRow {
    var row = before
    row.name = patch.name ?? row.name
    row.host = patch.host ?? row.host
    row.port = patch.port.applied(to: row.port, reset: 5080)
    row.username = patch.username ?? row.username
    if let tls = patch.tls {
      let mode = tls.mode ?? TLSTrustMode(rawValue: row.trust)
      (row.trust, row.pinnedKey, row.certificateAuthority) = try checked(
        mode ?? .system, tls.pinnedKey.applied(to: row.pinnedKey),
        tls.certificateAuthority.applied(to: row.certificateAuthority))
    }
    let isElsewhere =
      (row.host, row.port, row.trust, row.pinnedKey, row.certificateAuthority)
      != (before.host, before.port, before.trust, before.pinnedKey, before.certificateAuthority)
    if isElsewhere, patch.password == nil {
      throw HTTPService.Problem.contradiction(
        pointer: "/password", "is needed: the one that is kept is not sent elsewhere", rule: "required")
    }
    row.isDisabled = patch.disabled.applied(to: row.isDisabled, reset: false)
    row.isDrained = patch.drained.applied(to: row.isDrained, reset: false)
    row.isReadOnly = patch.readOnly.applied(to: row.isReadOnly, reset: false)
    row.configurationInterval = patch.configurationIntervalSeconds.applied(to: row.configurationInterval, reset: 300)
    row.liveInterval = patch.liveIntervalSeconds.applied(to: row.liveInterval, reset: 30)
    return row
  }
}

extension Cluster {
  package init(_ row: ClusterRow) {
    let stale = Freshness.isStale(row.observedAt, liveInterval: row.liveInterval)
    let state: ClusterSync.State =
      if row.isDisabled {
        .disabled
      } else if row.failures > 0 {
        .unreachable
      } else if row.observedAt == nil {
        .never
      } else {
        stale ? .stale : .fresh
      }
    self.init(
      id: row.id,
      name: row.name,
      host: row.host,
      port: row.port,
      username: row.username,
      tls: TLSTrust(
        mode: TLSTrustMode(rawValue: row.trust) ?? .system,
        pinnedKey: row.pinnedKey.map { .value($0) } ?? .null,
        certificateAuthority: row.certificateAuthority.map { .value($0) } ?? .null),
      disabled: row.isDisabled,
      drained: row.isDrained,
      readOnly: row.isReadOnly,
      ganetiName: row.ganetiName,
      ganetiUUID: row.ganetiUUID?.description,
      softwareVersion: row.softwareVersion,
      master: row.master,
      defaultHypervisor: row.defaultHypervisor,
      hypervisors: row.hypervisors,
      diskTemplates: row.diskTemplates,
      nodeCount: row.nodeCount,
      instanceCount: row.instanceCount,
      tags: row.tags,
      sync: ClusterSync(
        state: state, lastSuccessAt: row.observedAt, lastAttemptAt: row.lastAttemptAt,
        problem: row.problem.flatMap { try? Problem(json: Array($0.utf8)) },
        configurationIntervalSeconds: row.configurationInterval, liveIntervalSeconds: row.liveInterval),
      createdAt: row.createdAt,
      modifiedAt: row.modifiedAt,
      observedAt: row.observedAt,
      stale: stale)
  }
}
