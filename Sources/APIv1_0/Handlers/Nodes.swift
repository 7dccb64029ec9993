import HTTPService
import Store
import Values

extension Handlers: NodesHandlers {
  public func listNodes(_ call: ListNodes.Call) async throws -> ListNodes.Answer {
    let page = try await store.nodes(
      visible: call.scope.visibility,
      matching: NodeFilter(cluster: call.clusterID, name: call.name, role: call.role?.rawValue, tag: call.tag),
      descending: call.sort == .nameDescending,
      page: PageRequest(call.listing, limit: call.limit, cursor: call.cursor, total: call.total))
    let next = NextPage(after: page, of: call.listing, limit: call.limit)
    return .ok(
      NodeList(
        items: page.content.map { Node($0) }, next: next.address, nextCursor: next.cursor,
        total: page.total.map { Int($0) }), link: next.link)
  }

  public func getNode(_ call: GetNode.Call) async throws -> GetNode.Answer {
    guard let row = try await store.node(call.id, visible: call.scope.visibility) else {
      throw HTTPService.Problem.nothingSuch
    }
    let node = Node(row)
    return .ok(node, etag: ETag.of(version: row.version, isStale: node.stale))
  }
}

extension Node {
  package init(_ row: NodeRow) {
    let group: Reference? =
      if let id = row.groupID, let name = row.groupName { Reference(id: id, name: name) } else { nil }
    self.init(
      id: row.id,
      name: row.name,
      cluster: Reference(id: row.clusterID, name: row.clusterName),
      nodeGroup: group,
      role: NodeRole(rawValue: row.role) ?? .regular,
      masterCapable: row.isMasterCapable,
      vmCapable: row.isVMCapable,
      primaryIP: row.primaryIP,
      secondaryIP: row.secondaryIP,
      primaryInstanceCount: row.primaryInstanceCount,
      secondaryInstanceCount: row.secondaryInstanceCount,
      tags: row.tags,
      live: NodeLive(
        status: NodeLive.Status(rawValue: row.liveStatus) ?? .unknown,
        reason: row.liveReason.flatMap(NodeLive.Reason.init(rawValue:)),
        memoryTotalMiB: row.memoryTotal,
        memoryFreeMiB: row.memoryFree,
        memoryUsedByNodeMiB: row.memoryNode,
        diskTotalMiB: row.diskTotal,
        diskFreeMiB: row.diskFree,
        cpus: row.cpus),
      ganetiUUID: row.ganetiUUID.description,
      serial: row.serial,
      createdAt: row.createdAt,
      modifiedAt: row.modifiedAt,
      observedAt: row.observedAt,
      stale: Freshness.isStale(row.observedAt, liveInterval: row.liveInterval))
  }
}
