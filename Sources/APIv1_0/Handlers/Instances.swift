import Codec
import Ganeti
import HTTPService
import JSON
import Store
import Values
import Work

extension Handlers: InstancesHandlers {
  public func listInstances(_ call: ListInstances.Call) async throws -> ListInstances.Answer {
    let order: InstanceOrder =
      switch call.sort ?? .name {
      case .name: .name(descending: false)
      case .nameDescending: .name(descending: true)
      case .createdAt: .createdAt(descending: false)
      case .createdAtDescending: .createdAt(descending: true)
      }
    let page = try await store.instances(
      visible: call.scope.visibility,
      matching: InstanceFilter(
        cluster: call.clusterID, node: call.nodeID, name: call.name, status: call.status?.rawValue,
        adminState: call.adminState?.rawValue, tag: call.tag),
      in: order,
      page: PageRequest(call.listing, limit: call.limit, cursor: call.cursor, total: call.total),
      rendered: rendered
    ) { row in
      var writer = JSONWriter(capacity: 2048)
      Instance.writeContent(to: &writer, row)
      return writer.array()
    }
    let next = page.address(ofNext: call.listing, limit: call.limit)
    let list = Encoded<InstanceList>(capacity: 1024 + 1536 * page.content.count) { writer in
      InstanceList.writeItems(to: &writer, items: RenderedInstances(rows: page.content))
      InstanceList.writeRest(to: &writer, next: next, total: page.total.map { Int($0) })
    }
    return .okEncoded(list, link: link(next))
  }

  public func getInstance(_ call: GetInstance.Call) async throws -> GetInstance.Answer {
    let found = try await store.instance(call.id, visible: call.scope.visibility) { row in
      let instance = Encoded<Instance>(capacity: 2048) { writer in
        Instance.writeContent(to: &writer, row)
        Instance.writeFreshness(to: &writer, observedAt: row.observedAt, liveInterval: row.liveInterval, now: .now)
      }
      return (instance, row.version)
    }
    guard let (instance, version) = found else { throw HTTPService.Problem.nothingSuch }
    return .okEncoded(instance, etag: ETag.of(version: version))
  }

  public func createInstance(_ call: CreateInstance.Call) async throws -> CreateInstance.Answer {
    let body = call.body
    let cluster = try await clusterToFill(body.clusterID, call.scope)
    let creation = try await creation(body, on: cluster)
    let instance = NewInstance(
      id: .version7(), name: creation.name, diskTemplate: creation.diskTemplate,
      hypervisor: creation.hypervisor ?? cluster.defaultHypervisor, operatingSystem: body.operatingSystem,
      vcpus: body.vcpus ?? 1, memoryMinimum: creation.minimumMemory ?? 0, memoryMaximum: creation.maximumMemory ?? 0,
      tags: body.tags, start: creation.start)
    var acceptance = Acceptance(
      operation: "createInstance", subject: ("instance", instance.id, instance.name),
      cluster: (cluster.id, cluster.name), context: call.context, reason: call.reason, isDryRun: call.dryRun,
      idempotencyKey: call.idempotencyKey, input: "", change: .create(creation))
    // The subject's id is new each time, so it is no part of what the key stands for.
    if call.idempotencyKey != nil { acceptance.requestHash = Acceptance.hash("createInstance \(call.dryRun)", body.json) }
    let job = try await store.accept(acceptance, creating: instance).job
    return .accepted(Job(job), location: location(of: job), retryAfter: 1)
  }

  public func deleteInstance(_ call: DeleteInstance.Call) async throws -> DeleteInstance.Answer {
    let row = try await instanceToChange(call.id, call.scope)
    if let ifMatch = call.ifMatch, !ETag.matches(ifMatch, ETag.of(version: row.version)) {
      throw HTTPService.Problem(.preconditionFailed, "the instance's ETag is \(ETag.of(version: row.version)) now")
    }
    let job = try await accept(
      .remove(instance: row.name, shutdownTimeoutSeconds: call.shutdownTimeoutSeconds), "deleteInstance", row,
      call.context, call.reason, call.dryRun, call.idempotencyKey)
    return .accepted(Job(job), location: location(of: job), retryAfter: 1)
  }

  public func startInstance(_ call: StartInstance.Call) async throws -> StartInstance.Answer {
    let row = try await instanceToChange(call.id, call.scope)
    try refuseOffline(row)
    let job = try await accept(
      .startup(instance: row.name), "startInstance", row, call.context, call.reason, call.dryRun, call.idempotencyKey)
    return .accepted(Job(job), location: location(of: job), retryAfter: 1)
  }

  public func stopInstance(_ call: StopInstance.Call) async throws -> StopInstance.Answer {
    let row = try await instanceToChange(call.id, call.scope)
    let body = call.body ?? InstanceStop()
    if !body.force { try refuseOffline(row) }
    let change = Change.shutdown(instance: row.name, timeoutSeconds: body.timeoutSeconds, force: body.force)
    let job = try await accept(
      change, "stopInstance", row, call.context, call.reason, call.dryRun, call.idempotencyKey)
    return .accepted(Job(job), location: location(of: job), retryAfter: 1)
  }

  public func rebootInstance(_ call: RebootInstance.Call) async throws -> RebootInstance.Answer {
    let row = try await instanceToChange(call.id, call.scope)
    try refuseOffline(row)
    let type: RebootType =
      switch call.body?.type ?? .hard {
      case .hard: .hard
      case .soft: .soft
      case .full: .full
      }
    let job = try await accept(
      .reboot(instance: row.name, type: type), "rebootInstance", row, call.context, call.reason, call.dryRun,
      call.idempotencyKey)
    return .accepted(Job(job), location: location(of: job), retryAfter: 1)
  }

  public func canSeeInstance(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool {
    let scope = principal.scope(of: HTTPService.Permission("instance:read"))
    return try await store.instance(id, visible: scope.visibility) != nil
  }

  // MARK: Before Ganeti is asked

  private func accept(
    _ change: Change, _ operation: String, _ row: InstanceSummary, _ context: RequestContext, _ reason: String?,
    _ isDryRun: Bool, _ idempotencyKey: String?
  ) async throws -> JobRow {
    try await store.accept(
      Acceptance(
        operation: operation, subject: ("instance", row.id, row.name), cluster: (row.clusterID, row.clusterName),
        context: context, reason: reason, isDryRun: isDryRun, idempotencyKey: idempotencyKey, input: change.json,
        change: change),
      instance: row.id
    ).job
  }

  /// The instance, where it may be changed now.
  private func instanceToChange(_ id: UUID, _ scope: Scope) async throws -> InstanceSummary {
    guard let row = try await store.instance(id, visible: scope.visibility) else {
      throw HTTPService.Problem.nothingSuch
    }
    if row.liveStatus == "missing" {
      throw HTTPService.Problem(.wrongState, "the instance is gone from its cluster")
    }
    if let cluster = try await store.cluster(row.clusterID, visible: .everything) { try refuseClosed(cluster) }
    return row
  }

  private func refuseClosed(_ cluster: ClusterRow) throws {
    if cluster.isDisabled { throw HTTPService.Problem(.wrongState, "the cluster \(cluster.name) is disabled") }
    if cluster.isReadOnly { throw HTTPService.Problem(.wrongState, "the cluster \(cluster.name) is read-only") }
  }

  private func refuseOffline(_ row: InstanceSummary) throws {
    if row.adminState == "offline" { throw HTTPService.Problem(.wrongState, "the instance is marked offline") }
  }

  private func clusterToFill(_ id: UUID, _ scope: Scope) async throws -> ClusterRow {
    guard let cluster = try await store.cluster(id, visible: scope.visibility) else {
      throw HTTPService.Problem.contradiction(pointer: "/cluster_id", "is no cluster that your token may fill")
    }
    try refuseClosed(cluster)
    if cluster.isDrained { throw HTTPService.Problem(.wrongState, "the cluster \(cluster.name) takes no new instances") }
    return cluster
  }
}
