import Values

// What happens to a cluster without a request: time, crashes, other people.

extension SimulatedCluster {
  /// Sets how long jobs that are submitted from now on, or reach a phase from now on, stay in each phase.
  public func setTiming(_ timing: JobTiming) { change { cluster, _ in cluster.queue.timing = timing } }

  /// Sets how long a wait for a job to move is held while it does not; as in Ganeti it is ten seconds.
  public func setLongPollLimit(_ limit: Duration) { change { cluster, _ in cluster.longPollLimit = limit } }

  /// Lets no job leave that phase until `releaseJobs`.
  public func holdJobs(in phase: JobPhase = .queued) { change { cluster, _ in cluster.queue.heldPhase = phase } }

  /// Lets held jobs go on from now.
  public func releaseJobs() {
    change { cluster, now in
      for id in cluster.queue.active {
        if var job = cluster.queue[id] {
          job.due = max(job.due, now)
          cluster.queue[id] = job
        }
      }
      cluster.queue.heldPhase = nil
    }
  }

  /// Puts all finished jobs into the archive, as Ganeti's watcher does after six hours.
  public func archiveJobs() { change { cluster, _ in cluster.queue.archive() } }

  /// Destroys the cluster and builds it anew: another UUID, other instances' UUIDs, job ids from 1.
  public func rebuild() {
    change { cluster, _ in
      var fresh = ClusterState(cluster.shape, generation: cluster.generation + 1)
      fresh.queue.timing = cluster.queue.timing
      fresh.queue.heldPhase = cluster.queue.heldPhase
      fresh.isServing = cluster.isServing
      cluster = fresh
    }
  }

  /// The instance dies of itself: its configuration, serial number and time of change stay.
  public func crash(_ instance: String) { changeFact(instance) { $0.isRunning = false } }

  /// The node is marked offline, or online again.
  public func setNodeOffline(_ node: String, _ isOffline: Bool = true) {
    changeNode(node) { $0.isOffline = isOffline }
  }

  /// The node's daemon no longer answers, or does again: what only it knows becomes unknown.
  public func setNodeReachable(_ node: String, _ isReachable: Bool) {
    changeNode(node) { $0.isReachable = isReachable }
  }

  /// Someone renames the instance with Ganeti's own tools; its UUID stays.
  public func rename(_ instance: String, to name: String) {
    change { cluster, now in
      guard let uuid = cluster.instance(instance)?.uuid else { return }
      cluster.changeConfiguration(of: uuid, at: now) { $0.name = name.lowercased() }
    }
  }

  /// Someone changes that share of all instances: more memory, and a tag with a number that was not there before.
  /// - Returns: the names of the changed instances.
  @discardableResult
  public func churn(percent: Double) -> [String] {
    service.state.withLock { cluster in
      let now = Timestamp.now
      cluster.advance(to: now)
      let count = Int((Double(cluster.instances.count) * percent / 100).rounded())
      let chosen = cluster.instanceOrder.shuffled(using: &cluster.random).prefix(count)
      for uuid in chosen {
        let tag = "changed:\(cluster.random.next() % 1_000_000_000)"
        cluster.changeConfiguration(of: uuid, at: now) { instance in
          instance.tags = (instance.tags.filter { !$0.hasPrefix("changed:") } + [tag]).sorted()
          let memory = instance.backendParameters["maxmem"]?.integer ?? ClusterParameters.defaultMemory
          instance.backendParameters = instance.backendParameters.with("maxmem", .integer(memory + 4))
        }
      }
      return chosen.compactMap { cluster.instances[$0]?.name }.sorted()
    }
  }

  private func change(_ body: (inout ClusterState, Timestamp) -> Void) {
    service.state.withLock { cluster in
      let now = Timestamp.now
      cluster.advance(to: now)
      body(&cluster, now)
    }
  }

  private func changeFact(_ instance: String, _ body: (inout Instance) -> Void) {
    change { cluster, _ in
      if let uuid = cluster.instance(instance)?.uuid { cluster.changeFact(of: uuid, body) }
    }
  }

  private func changeNode(_ node: String, _ body: (inout Node) -> Void) {
    change { cluster, now in
      if let index = cluster.nodeIndex(node) { cluster.changeNode(index, at: now, body) }
    }
  }
}
