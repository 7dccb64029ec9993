import JSON
import Testing
import Values

@testable import Ganeti

@Suite("What jobs are read as")
struct JobTests {
  @Test("Jobs in bulk, with the reason of whoever submitted them")
  func bulk() async throws {
    try await RecordedCluster.run("jobs-bulk") { cluster in
      let jobs = try await cluster.jobs()
      #expect(jobs.map(\.id) == Array(1...10))
      let first = jobs[0]
      #expect(first.status == .success)
      #expect(first.summary == ["CLUSTER_POST_INIT"])
      #expect(first.opcodes[0].reasons[0].source == "gnt:client:gnt-cluster")
      #expect(first.opcodes[0].reasons[0].nanoseconds == 1_795_542_452_400_176_640)
      #expect(first.receivedAt == Timestamp(microseconds: 1_795_542_452_401_433))
      let started = jobs[9]
      #expect(started.hasReason("gwm:task:2"))
      #expect(!started.hasReason("gwm:task:1"))
      #expect(started.opcodes[0].opcode == "OP_INSTANCE_STARTUP")
      #expect(started.opcodes[0].instanceName == "vm2.lab.example")
      let found = try await cluster.findJobs(reason: "gwm:task:2")
      #expect(found == [10])
    }
  }

  @Test("Certain jobs in one call; one that is gone is left out")
  func certain() async throws {
    try await RecordedCluster.run("jobs-query") { cluster in
      let jobs = try await cluster.jobs(ids: [1, 9, 10, 999_999], withLog: true)
      #expect(jobs.map(\.id) == [1, 9, 10])
      #expect(jobs[0].opcodes[0].result == "true")
      // Rejected by a filter: canceled without a word, never started.
      #expect(jobs[1].status == .canceled)
      #expect(jobs[1].failure == nil)
      #expect(jobs[1].startedAt == nil)
      #expect(jobs[1].endedAt != nil)
      #expect(jobs[2].status.isOver)
      let none = try await cluster.jobs(ids: [])
      #expect(none == [])
    }
  }

  @Test("A job that is gone is nil: full of nulls since 3.0")
  func gone() async throws {
    try await RecordedCluster.run("job-gone") { cluster in
      let job = try await cluster.job(999_999)
      #expect(job == nil)
    }
  }

  @Test("A job's log, in the order of saying")
  func log() throws {
    let job = try job("job-success-log")
    #expect(job.status == .success)
    #expect(job.log.map(\.serial) == Array(1...Int64(job.log.count)))
    #expect(job.log[0].kind == "message")
    #expect(job.log[1].message == "* disk 0, size 1.0G")
    #expect(job.opcodes[0].result == #"["node1.lab.example"]"#)
  }

  @Test("A job of three opcodes has three of everything")
  func threeOpcodes() throws {
    let job = try job("job-three-opcodes")
    #expect(job.opcodes.map(\.opcode) == ["OP_INSTANCE_SHUTDOWN", "OP_INSTANCE_REINSTALL", "OP_INSTANCE_STARTUP"])
    #expect(job.opcodes.allSatisfy { $0.status == .success })
    #expect(job.log.map(\.serial) == [1, 2])
  }

  @Test("A job that started others names them")
  func children() throws {
    #expect(try job("job-children").children == [.submitted(65), .submitted(66)])
    let opcode = OpcodeRecord(
      opcode: "OP_NODE_EVACUATE", status: .success, reasons: [],
      result: #"{"jobs":[[true,"65"],[false,"queue is full"]]}"#)
    #expect(opcode.children == [.submitted(65), .failed(message: "queue is full")])
  }

  @Test("A failed job says why")
  func failures() throws {
    #expect(
      try job("job-prerequisite-error").failure
        == OpcodeFailure(errorClass: "OpPrereqError", text: "No changes submitted", code: "wrong_input"))
    let execution = try job("job-error").failure
    #expect(execution?.errorClass == "OpExecError")
    #expect(execution?.text.hasSuffix("OS name 'noop' must include a variant") == true)
    #expect(execution?.code == nil)
    #expect(
      try job("job-tag-error").failure
        == OpcodeFailure(errorClass: "TagError", text: "Tag contains invalid characters", code: nil))
    #expect(try job("job-waiting").failure == nil)
  }

  @Test("The first opcode that did not succeed says why, and a bare text is enough")
  func firstFailure() throws {
    let body = """
      {"id": "12", "status": "canceled", "summary": ["A", "B", "C"], "ops": [{}, {}, {}],
       "opstatus": ["success", "canceled", "canceled"], "opresult": [null, "Job canceled by request", "Preceding"]}
      """
    let job = try #require(try Answer.read(Array(body.utf8), JobParts.object).record())
    #expect(job.id == 12)
    #expect(job.failure == OpcodeFailure(errorClass: nil, text: "Job canceled by request", code: nil))
  }

  @Test("A word for a status that nobody knows yet is kept")
  func unknownStatus() {
    #expect(JobStatus(word: "paused") == .other("paused"))
    #expect(JobStatus(word: "paused").word == "paused")
    #expect(!JobStatus(word: "paused").isOver)
  }

  @Test("Waiting for a change: told at once, with the log, and of a job that is gone")
  func waiting() async throws {
    try await RecordedCluster.run("wait", "wait-log", "wait-gone") { cluster in
      let first = try await cluster.waitForChange(job: 68, since: nil)
      #expect(first == JobChange(status: .queued, log: []))
      let ended = try await cluster.waitForChange(job: 19, since: .running, logSerial: 0)
      #expect(ended?.status == .success)
      #expect(ended?.log.map(\.serial) == Array(1...9))
      let error = await failure { try await cluster.waitForChange(job: 999_999, since: nil) }
      #expect(error == .notFound)
    }
  }

  @Test("No change within the server's time is nil")
  func noChange() throws {
    #expect(try Answer.read(Array("null".utf8), JobChange.read) == nil)
  }

  private func job(_ recording: String) throws -> JobRecord {
    try #require(try Answer.read(recordedBody(recording), JobParts.object).record())
  }
}
