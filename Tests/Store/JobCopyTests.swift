import PostgreSQL
import Testing
import Values

@testable import Store

extension OnServer {
  @Suite("Copying jobs of other tools")
  struct JobCopyTests {
    private func jobs(_ arranged: Arranged) async throws -> [JobRow] {
      try await arranged.store.jobs(
        of: .version7(), visible: .everything, matching: JobFilter(), page: PageRequest(limit: 100)
      ).content
    }

    @Test("A job of another tool is kept with its instance, and changes in place")
    func copying() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let ganeti = UUID.version7()
        try await arranged.store.copy(
          jobs: [.plain(7, status: "running", instance: "web1.example.org"), .plain(8)], ganetiCluster: ganeti,
          under: lease)
        #expect(try await arranged.store.ganetiJobStatuses(of: ganeti, [7, 8, 9]) == [7: "running", 8: "success"])
        let row = try #require(try await jobs(arranged).first { $0.ganetiJobID == 7 })
        #expect(row.origin == "ganeti")
        #expect(row.subjectID == instance)
        #expect(row.subjectName == "web1.example.org")
        #expect(row.clusterName == "alpha")
        #expect(row.ganetiSummary == ["INSTANCE_STARTUP"])
        var over = JobCopy.plain(7, status: "failed")
        over.problem = #"{"title":"no"}"#
        over.endedAt = .now
        try await arranged.store.copy(jobs: [over], ganetiCluster: ganeti, under: lease)
        let later = try #require(try await jobs(arranged).first { $0.ganetiJobID == 7 })
        #expect(later.id == row.id)
        #expect(later.status == "failed")
        #expect(later.problem == #"{"title":"no"}"#)
        #expect(later.endedAt == over.endedAt)
        #expect(later.version == 2)
      }
    }

    @Test("Job numbers belong to a cluster's life: a cluster that was built anew starts over")
    func rebuilt() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let (old, new) = (UUID.version7(), UUID.version7())
        try await arranged.store.copy(jobs: [.plain(1)], ganetiCluster: old, under: lease)
        try await arranged.store.copy(jobs: [.plain(1, status: "running")], ganetiCluster: new, under: lease)
        #expect(try await jobs(arranged).map(\.status).sorted() == ["running", "succeeded"])
      }
    }

    @Test("Open jobs are found by their cluster, whether it was built anew or registered anew")
    func open() async throws {
      try await OnServer.withStore { arranged in
        let (old, new) = (UUID.version7(), UUID.version7())
        let lease = try await arranged.cluster()
        try await arranged.store.copy(
          jobs: [.plain(1, status: "running"), .plain(2)], ganetiCluster: old, under: lease)
        try await arranged.store.copy(jobs: [.plain(1, status: "running")], ganetiCluster: new, under: lease)
        let open = try await arranged.store.openGanetiJobs(of: lease.cluster, ganetiUUID: new)
        #expect(open == [old: [1], new: [1]])
        #expect(try await arranged.store.deleteCluster(lease.cluster, version: nil) == .deleted)
        let again = try await arranged.cluster()
        #expect(try await arranged.store.openGanetiJobs(of: again.cluster, ganetiUUID: new) == [new: [1]])
      }
    }

    @Test("Two instances of one name, as after a rebuild while a job runs, do not hinder the copy of the jobs")
    func twoOfOneName() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let former = try await arranged.instance("web1.example.org", on: lease)
        _ = try await arranged.store.accept(.plain(of: former, on: lease.cluster), instance: former)
        try await arranged.copy([.plain("web1.example.org")], under: lease)
        #expect(try await arranged.count("instances", where: "name = 'web1.example.org'") == 2)
        try await arranged.store.copy(
          jobs: [.plain(3, instance: "web1.example.org")], ganetiCluster: .version7(), under: lease)
        #expect(try await jobs(arranged).filter { $0.ganetiJobID == 3 }.count == 1)
      }
    }

    @Test("A job that was asked for here is left to who follows it")
    func ours() async throws {
      try await OnServer.withStore { arranged in
        let lease = try await arranged.cluster()
        let instance = try await arranged.instance("web1.example.org", on: lease)
        let ganeti = UUID.version7()
        let task = try await arranged.claimedTask(of: instance, on: lease)
        // A sweep was quicker and copied it as a job of unknown origin.
        try await arranged.store.copy(jobs: [.plain(5, status: "running")], ganetiCluster: ganeti, under: lease)
        try await arranged.store.submitted(task, ganetiJob: 5, ganetiCluster: ganeti)
        #expect(try await jobs(arranged).map(\.origin) == ["gwm"])
        try await arranged.store.copy(jobs: [.plain(5)], ganetiCluster: ganeti, under: lease)
        #expect(try await jobs(arranged).map(\.status) == ["queued"])
      }
    }
  }
}
