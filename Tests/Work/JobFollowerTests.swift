import Ganeti
import GanetiSim
import Testing

@testable import Work

extension OnServer {
  @Suite("Following jobs")
  struct JobFollowerTests {
    private func follower(_ simulated: Simulated, interval: Duration) -> JobFollower {
      JobFollower(client: simulated.client, interval: interval, logger: quiet)
    }

    private func submit(_ count: Int, _ simulated: Simulated) async throws -> [Int64] {
      var jobs: [Int64] = []
      for name in simulated.cluster.instanceNames.prefix(count) {
        jobs.append(try await simulated.client.startup(name))
      }
      return jobs
    }

    /// The words of a job's statuses, to the end of its stream; `gone` for one without a record.
    private func words(_ stream: AsyncStream<JobRecord?>) async -> [String] {
      await stream.reduce(into: []) { $0.append($1?.status.word ?? "gone") }
    }

    @Test("A job is told each time that it moved, to its end, with what it gave")
    func toTheEnd() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let follower = follower(simulated, interval: .milliseconds(20))
        let job = try await submit(1, simulated)[0]
        var seen: [String] = []
        for await record in await follower.changes(of: job) {
          seen.append(record?.status.word ?? "gone")
          if record?.status == .running { simulated.cluster.releaseJobs() }
        }
        #expect(seen.last == "success")
        #expect(Set(seen).count == seen.count)
        await follower.stop()
      }
    }

    @Test("However many jobs run, they cost one request each interval")
    func oneRequest() async throws {
      try await Simulated.run(instances: 20) { simulated in
        simulated.cluster.holdJobs(in: .running)
        let jobs = try await submit(20, simulated)
        let follower = follower(simulated, interval: .milliseconds(200))
        simulated.cluster.forgetRequests()
        let started = ContinuousClock.now
        let streams = await withTaskGroup(of: [String].self) { group in
          for job in jobs { group.addTask { await words(await follower.changes(of: job)) } }
          await eventually { simulated.cluster.requests.count >= 5 }
          let asked = simulated.cluster.requests.count
          let rounds = Int(started.duration(to: .now) / .milliseconds(200))
          // The first round may have found a single job, and begun to wait for it on the server's side.
          #expect(asked <= rounds + 3)
          simulated.cluster.releaseJobs()
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(streams.map(\.last) == Array(repeating: "success", count: 20))
        await follower.stop()
      }
    }

    @Test("A single job is waited for on the server's side")
    func longPoll() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let job = try await submit(1, simulated)[0]
        let follower = follower(simulated, interval: .milliseconds(10))
        simulated.cluster.forgetRequests()
        let end = Task { await words(await follower.changes(of: job)).last }
        await eventually { simulated.cluster.requests.contains { $0.path.hasSuffix("/wait") } }
        try await Task.sleep(for: .milliseconds(500))
        // Fifty intervals have passed; the server has been asked to tell when the job moves.
        #expect(simulated.cluster.requests.count < 10)
        simulated.cluster.releaseJobs()
        #expect(await end.value == "success")
        await follower.stop()
      }
    }

    @Test("A job that comes while another one is waited for need not wait for that one to move")
    func secondJob() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.setTiming(JobTiming(queued: .zero, waiting: .zero, running: .seconds(6000)))
        simulated.cluster.setLongPollLimit(.seconds(6000))
        let slow = try await submit(1, simulated)[0]
        let follower = follower(simulated, interval: .milliseconds(20))
        let first = Task { await words(await follower.changes(of: slow)) }
        await eventually { simulated.cluster.requests.contains { $0.path.hasSuffix("/wait") } }
        simulated.cluster.setTiming(.immediate)
        let quick = try await simulated.client.startup(try #require(simulated.cluster.instanceNames.last))
        let started = ContinuousClock.now
        #expect(await words(await follower.changes(of: quick)).last == "success")
        // The client would have waited for ten minutes.
        #expect(started.duration(to: .now) < .seconds(500))
        await follower.stop()
        _ = await first.value
      }
    }

    @Test("A job that Ganeti has no record of is told to be gone; an archived one is not")
    func gone() async throws {
      try await Simulated.run { simulated in
        let follower = follower(simulated, interval: .milliseconds(20))
        #expect(await words(await follower.changes(of: 999)) == ["gone"])
        let job = try await submit(1, simulated)[0]
        await eventually { simulated.cluster.jobs.last?.status == "success" }
        simulated.cluster.archiveJobs()
        #expect(await words(await follower.changes(of: job)) == ["success"])
        await follower.stop()
      }
    }

    @Test("While the cluster does not answer nothing is told, and afterwards it goes on")
    func outage() async throws {
      try await Simulated.run { simulated in
        let job = try await submit(1, simulated)[0]
        try simulated.cluster.faults.add(.status(502), times: 1)
        let follower = follower(simulated, interval: .milliseconds(20))
        #expect(await words(await follower.changes(of: job)) == ["success"])
        await follower.stop()
      }
    }

    @Test("A follower that was stopped ends every stream, and starts none")
    func stopped() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let jobs = try await submit(2, simulated)
        let follower = follower(simulated, interval: .milliseconds(20))
        let streams = [await follower.changes(of: jobs[0]), await follower.changes(of: jobs[1])]
        await follower.stop()
        for stream in streams { #expect(!(await words(stream).contains("success"))) }
        #expect(await words(await follower.changes(of: jobs[0])) == [])
        simulated.cluster.releaseJobs()
      }
    }
  }
}
