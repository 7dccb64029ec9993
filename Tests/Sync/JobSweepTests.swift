import Ganeti
import GanetiSim
import JSON
import PostgreSQL
import Testing
import Values

@testable import Store
@testable import Sync

extension OnServer {
  @Suite("Keeping the copy of a cluster's jobs")
  struct JobSweepTests {
    @Test("Jobs of other tools are copied with how they end, and why they failed")
    func jobs() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let name = try #require(simulated.cluster.instanceNames.first)
        let running = try await simulated.client.startup(name, reason: "by hand")
        let failing = try await simulated.client.startup("none.example.org")
        try await simulated.sweep()
        func row(_ id: Int64) async throws -> JobRow? {
          try await simulated.store.jobs(
            of: .version7(), visible: .everything, matching: JobFilter(), page: PageRequest(limit: 100)
          ).content.first { $0.ganetiJobID == id }
        }
        #expect(try await row(running)?.status == "running")
        #expect(try await row(running)?.subjectName == name)
        #expect(try await row(running)?.endedAt == nil)
        simulated.cluster.releaseJobs()
        await eventually { simulated.cluster.jobs.allSatisfy { ["success", "error"].contains($0.status) } }
        try await simulated.sweep(configuration: false)
        #expect(try await row(running)?.status == "succeeded")
        #expect(try await row(running)?.endedAt != nil)
        #expect(try await row(failing)?.status == "failed")
        let problem = try JSONValue(parsing: try #require(try await row(failing)?.problem))
        #expect(problem["detail"]?.string?.contains("none.example.org") == true)
        #expect(problem["ganeti_error"]?["class"]?.string == "OpPrereqError")
      }
    }

    @Test("A job of another tool that ended and was archived between two sweeps has its end all the same")
    func archivedJob() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let id = try await simulated.client.startup(try #require(simulated.cluster.instanceNames.first))
        try await simulated.sweep()
        simulated.cluster.releaseJobs()
        await eventually { simulated.cluster.jobs.last?.status == "success" }
        simulated.cluster.archiveJobs()
        try await simulated.sweep(configuration: false)
        #expect(
          try await simulated.arranged.count("jobs", where: "ganeti_job_id = \(id) AND status = 'succeeded'") == 1)
      }
    }

    @Test("A job that carries the mark of a task is left to who follows it; that of another service is another tool's")
    func marked() async throws {
      try await Simulated.run { simulated in
        try await simulated.sweep()
        let name = try #require(simulated.cluster.instanceNames.first)
        let instance = try await simulated.arranged.id(of: name, on: simulated.lease)
        let task = try await simulated.arranged.claimedTask(of: instance, on: simulated.lease)
        let before = try await simulated.arranged.count("jobs")
        for owner in [task.id, .version7()] {
          _ = try await simulated.client.startup(name, reason: SubmissionMark(task: owner, attempt: 1).reason)
        }
        await eventually { simulated.cluster.jobs.allSatisfy { $0.status == "success" } }
        try await simulated.sweep()
        #expect(try await simulated.arranged.count("jobs") == before + 1)
        #expect(try await simulated.sweep().written == 0)
      }
    }

    @Test("Open jobs of the cluster that was here before ended as nobody knows")
    func formerJobs() async throws {
      try await Simulated.run { simulated in
        simulated.cluster.holdJobs(in: .running)
        let id = try await simulated.client.startup(try #require(simulated.cluster.instanceNames.first))
        try await simulated.sweep()
        #expect(try await simulated.arranged.count("jobs", where: "ganeti_job_id = \(id) AND status = 'running'") == 1)
        simulated.cluster.rebuild()
        try await simulated.sweep(configuration: false)
        let ended = "ganeti_job_id = \(id) AND status = 'unknown' AND ended_at IS NOT NULL AND problem IS NOT NULL"
        #expect(try await simulated.arranged.count("jobs", where: ended) == 1)
        #expect(try await simulated.sweep(configuration: false).written == 0)
      }
    }
  }
}
