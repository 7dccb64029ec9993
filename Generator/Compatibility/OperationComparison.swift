import YAML

extension ContractComparison {
  /// Compares operations by method and path, whatever the path's parameters are called and whichever version it begins
  /// with, and webhooks by their names.
  func compareOperations() {
    func keys(_ operations: [Operation], _ version: VersionPrefix?) -> [(key: String, operation: Operation)] {
      operations.map { operation in
        // With a mark in the version's place, `/v1.0/` is not taken for a path of no version.
        let path = version?.rest(of: operation.path).map { "/*\($0)" } ?? operation.path
        return ("\(operation.method) \(PathTemplate(path).shape)", operation)
      }
    }
    match(
      keys(base.operations, versions?.base), keys(revision.operations, versions?.revision),
      added: .operationAdded, removed: .operationRemoved, direction: .sent)
    func names(_ operations: [Operation]) -> [(key: String, operation: Operation)] {
      operations.map { ($0.subject, $0) }
    }
    match(
      names(base.webhooks), names(revision.webhooks), added: .webhookAdded, removed: .webhookRemoved, direction: .read)
  }

  /// - Parameter direction: of the requests.
  private func match(
    _ old: [(key: String, operation: Operation)], _ new: [(key: String, operation: Operation)], added: Rule,
    removed: Rule, direction: Direction
  ) {
    let section = direction == .sent ? "paths" : "webhooks"
    let before = Dictionary(old.map { ($0.key, $0.operation) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.key))
    for (key, operation) in new {
      if let earlier = before[key] {
        compare(earlier, operation, site(of: operation, direction, before: earlier.path))
      } else {
        note(added, site(of: operation, direction), "is new", spot(base, section), spot(operation, revision))
      }
    }
    for (key, operation) in old where !after.contains(key) {
      let lifecycle = lifecycle(operation, base)
      var site = site(of: operation, direction)
      if lifecycle.isUnsettled { site.muted = Site.unsettled }
      let removal = removal(
        of: lifecycle, silently: removed, tooSoon: .operationRemovedBeforeSunset,
        announced: .operationRemovedAfterDeprecation)
      note(removal.rule, site, removal.change, spot(operation, base), spot(revision, section))
    }
  }

  func spot(_ operation: Operation, _ contract: Contract) -> Spot { Spot(contract.file, operation.position) }

  func lifecycle(_ operation: Operation, _ contract: Contract) -> Lifecycle {
    Lifecycle(
      isDeprecated: operation.deprecation != nil, sunset: operation.deprecation?.sunset,
      extensions: operation.extensions, spot: spot(operation, contract))
  }

  /// - Parameter before: its path in the base.
  private func site(of operation: Operation, _ direction: Direction, before: String? = nil) -> Site {
    let section = direction == .sent ? "paths" : "webhooks"
    let name = Ways.OperationName(
      text: operation.subject, before: before == operation.path ? nil : before,
      id: operation.isNamed ? operation.id : nil, order: ways.nodes.count)
    let node = ways.operation(name, pointer: [section, operation.path, operation.method.lowercased()])
    return Site(node: node, direction: direction, role: .body)
  }

  // MARK: One operation

  private func compare(_ old: Operation, _ new: Operation, _ known: Site) {
    var site = known
    let spots = (spot(old, base), spot(new, revision))
    let lifecycles = (lifecycle(old, base), lifecycle(new, revision))
    compareLifecycles(lifecycles.0, lifecycles.1, site)
    if lifecycles.0.isUnsettled, lifecycles.1.isUnsettled { site.muted = Site.unsettled }
    compareNames(old, new, site, spots)
    comparePermissions(old, new, site)
    if old.security != nil || new.security != nil {
      let place = site.at(ways.part(of: site.node, " security", ["security"]))
      compareRequirements(
        old.security ?? base.security, new.security ?? revision.security, place, spots.0, spots.1)
    }
    compareServers(old, new, site)
    compareParameters(old, new, site)
    compareBodies(old, new, site)
    compareAnswers(old, new, site)
    compareCallbacks(old, new, site)
    compareWaiting()
  }

  private func compareNames(_ old: Operation, _ new: Operation, _ site: Site, _ spots: (Spot, Spot)) {
    switch (old.isNamed ? old.id : nil, new.isNamed ? new.id : nil) {
    case (nil, let id?): note(.operationIdAdded, site, "operationId `\(id)` is new", spots.0, spots.1)
    case (let id?, nil): note(.operationIdRemoved, site, "operationId `\(id)` is gone", spots.0, spots.1)
    case (let before?, let after?) where before != after:
      note(.operationIdChanged, site, "operationId `\(before)` → `\(after)`", spots.0, spots.1)
    default: break
    }
    for tag in new.tags where !old.tags.contains(tag) {
      note(.tagAdded, site, "tag `\(tag)` is new", spots.0, spots.1)
    }
    for tag in old.tags where !new.tags.contains(tag) {
      note(.tagRemoved, site, "tag `\(tag)` is gone", spots.0, spots.1)
    }
    if old.summary != new.summary || old.description != new.description {
      note(.proseChanged, site, "summary or description differs", spots.0, spots.1)
    }
    compareRemarks(old.remarks, new.remarks, site, spots)
    // Once for all operations of the path.
    let paths = (Spot(base.file, old.pathRemarks.position), Spot(revision.file, new.pathRemarks.position))
    compareRemarks(old.pathRemarks, new.pathRemarks, site, paths, of: " of the path")
  }

  private func compareCallbacks(_ old: Operation, _ new: Operation, _ site: Site) {
    struct Key: Hashable { let name, expression, method: String }
    func listed(_ operation: Operation) -> [(Key, Operation)] {
      operation.callbacks.flatMap { callback in
        callback.operations.map { (Key(name: callback.name, expression: callback.expression, method: $0.method), $0) }
      }
    }
    let (before, after) = (listed(old), listed(new))
    func place(_ key: Key) -> Site {
      let tokens = ["callbacks", key.name, key.expression, key.method.lowercased()]
      let node = ways.part(of: site.node, " callback `\(key.name)`", tokens)
      return Site(node: node, direction: site.direction.opposite, role: .body, muted: site.muted)
    }
    for (key, operation) in after {
      if let earlier = before.first(where: { $0.0 == key })?.1 {
        compare(earlier, operation, place(key))
      } else {
        note(.callbackAdded, place(key), "is new", spot(old, base), spot(operation, revision))
      }
    }
    for (key, operation) in before where !after.contains(where: { $0.0 == key }) {
      note(.callbackRemoved, place(key), "is gone", spot(operation, base), spot(new, revision))
    }
  }
}
