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
      return writer.utf8()
    }
    let next = NextPage(after: page, of: call.listing, limit: call.limit)
    let list = Encoded<InstanceList>(capacity: 1024 + 1536 * page.content.count) { writer in
      InstanceList.writeItems(to: &writer, items: RenderedInstances(rows: page.content))
      InstanceList.writeRest(
        to: &writer, next: next.address, nextCursor: next.cursor, total: page.total.map { Int($0) })
    }
    return .okEncoded(list, link: next.link)
  }

  public func getInstance(_ call: GetInstance.Call) async throws -> GetInstance.Answer {
    let found = try await store.instance(call.id, visible: call.scope.visibility) { row in
      let instance = Encoded<Instance>(capacity: 2048) { writer in
        Instance.writeContent(to: &writer, row)
        Instance.writeFreshness(to: &writer, observedAt: row.observedAt, liveInterval: row.liveInterval, now: .now)
      }
      let isStale = Freshness.isStale(row.observedAt, liveInterval: row.liveInterval)
      return (instance, ETag.of(version: row.version, isStale: isStale))
    }
    guard let (instance, tag) = found else { throw HTTPService.Problem.nothingSuch }
    return .okEncoded(instance, etag: tag)
  }

  public func createInstance(_ call: CreateInstance.Call) async throws -> CreateInstance.Answer {
    let body = call.body
    // Of the whole body, so it is made only for a key.
    let hash = call.idempotencyKey == nil ? [] : Acceptance.hash("createInstance \(call.dryRun)", body.json)
    if let job = try await accepted(under: call.idempotencyKey, hash, call.context) {
      return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
    }
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
    if call.idempotencyKey != nil { acceptance.requestHash = hash }
    let accepted = try await store.accept(acceptance, creating: instance)
    if case .gone = accepted { throw HTTPService.Problem.noClusterToFill }
    let job = try accepted.job
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func deleteInstance(_ call: DeleteInstance.Call) async throws -> DeleteInstance.Answer {
    let timeout = call.shutdownTimeoutSeconds
    let request = InstanceRequest(
      operation: "deleteInstance", instance: call.id, scope: call.scope, context: call.context, reason: call.reason,
      isDryRun: call.dryRun, idempotencyKey: call.idempotencyKey, input: "\(timeout)", ifMatch: call.ifMatch)
    let job = try await accept(request) { .remove(instance: $0.name, shutdownTimeoutSeconds: timeout) }
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func startInstance(_ call: StartInstance.Call) async throws -> StartInstance.Answer {
    let request = InstanceRequest(
      operation: "startInstance", instance: call.id, scope: call.scope, context: call.context, reason: call.reason,
      isDryRun: call.dryRun, idempotencyKey: call.idempotencyKey, input: "")
    let job = try await accept(request) { row in
      try refuseOffline(row)
      return .startup(instance: row.name)
    }
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func stopInstance(_ call: StopInstance.Call) async throws -> StopInstance.Answer {
    let body = call.body ?? InstanceStop()
    let request = InstanceRequest(
      operation: "stopInstance", instance: call.id, scope: call.scope, context: call.context, reason: call.reason,
      isDryRun: call.dryRun, idempotencyKey: call.idempotencyKey, input: "\(body.timeoutSeconds) \(body.force)")
    let job = try await accept(request) { row in
      if !body.force { try refuseOffline(row) }
      return .shutdown(instance: row.name, timeoutSeconds: body.timeoutSeconds, force: body.force)
    }
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func rebootInstance(_ call: RebootInstance.Call) async throws -> RebootInstance.Answer {
    let type: RebootType =
      switch call.body?.type ?? .hard {
      case .hard: .hard
      case .soft: .soft
      case .full: .full
      }
    let request = InstanceRequest(
      operation: "rebootInstance", instance: call.id, scope: call.scope, context: call.context, reason: call.reason,
      isDryRun: call.dryRun, idempotencyKey: call.idempotencyKey, input: "\(type)")
    let job = try await accept(request) { row in
      try refuseOffline(row)
      return .reboot(instance: row.name, type: type)
    }
    return .accepted(Job(job), location: call.context.location(of: job), retryAfter: 1)
  }

  public func canSeeInstance(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool {
    let scope = principal.scope(of: HTTPService.Permission("instance:read"))
    return try await store.instance(id, visible: scope.visibility) != nil
  }

  // MARK: Before Ganeti is asked

  /// A request to change an instance.
  private struct InstanceRequest {
    let operation: String
    let instance: UUID
    let scope: Scope
    let context: RequestContext
    let reason: String?
    let isDryRun: Bool
    let idempotencyKey: String?
    /// What it asks for besides the instance: part of what its idempotency key stands for.
    let input: String
    /// What the instance's entity tag must be.
    var ifMatch: String?
  }

  /// The job of `request`, whose change `change` gives for the instance as it is now.
  ///
  /// A request that is repeated under its key has been accepted, whatever has become of the instance since.
  private func accept(_ request: InstanceRequest, _ change: (InstanceSummary) throws -> Change) async throws -> JobRow {
    if let job = try await accepted(
      under: request.idempotencyKey,
      Acceptance.hash(request.operation, request.instance, request.isDryRun, request.input), request.context)
    {
      return job
    }
    let row = try await instanceToChange(request.instance, request.scope)
    let version = try versionToKeep(ifMatch: request.ifMatch, version: row.version)
    let acceptance = Acceptance(
      operation: request.operation, subject: ("instance", row.id, row.name), cluster: (row.clusterID, row.clusterName),
      context: request.context, reason: request.reason, isDryRun: request.isDryRun,
      idempotencyKey: request.idempotencyKey, input: request.input, change: try change(row))
    return try await store.accept(acceptance, instance: row.id, version: version).job
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
      throw HTTPService.Problem.noClusterToFill
    }
    try refuseClosed(cluster)
    if cluster.isDrained {
      throw HTTPService.Problem(.wrongState, "the cluster \(cluster.name) takes no new instances")
    }
    return cluster
  }
}

extension HTTPService.Problem {
  fileprivate static let noClusterToFill = HTTPService.Problem.contradiction(
    pointer: "/cluster_id", "is no cluster that your token may fill")
}
