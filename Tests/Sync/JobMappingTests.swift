import HTTPService
import JSON
import Testing
import Values

@testable import Ganeti
@testable import Store
@testable import Sync

@Suite("Ganeti's words in ours: jobs and errors")
struct JobMappingTests {
  private func job(
    _ status: JobStatus, reason: String? = nil, result: String? = nil, opcode: JobStatus? = nil
  ) -> JobRecord {
    let reasons = reason.map { [ReasonStep(source: "gnt:user", text: $0, nanoseconds: 1)] } ?? []
    return JobRecord(
      id: 65, status: status, summary: ["INSTANCE_STARTUP(web1)"],
      opcodes: [
        OpcodeRecord(
          opcode: "OP_INSTANCE_STARTUP", status: opcode ?? status, reasons: reasons, comment: nil,
          instanceName: "web1.example.org", nodeName: nil, result: result)
      ], receivedAt: Timestamp(microseconds: 5), startedAt: nil, endedAt: nil, log: [])
  }

  @Test(
    "Each status of a job has its word",
    arguments: [
      (JobStatus.queued, "queued"), (.waiting, "waiting"), (.canceling, "running"), (.running, "running"),
      (.success, "succeeded"), (.error, "failed"), (.canceled, "canceled"), (.other("frozen"), "unknown"),
    ])
  func statuses(status: JobStatus, ours: String) {
    #expect(status.ourWord == ours)
    #expect(JobCopy(job(status)).status == ours)
    #expect(JobCopy(job(status)).ganetiStatus == status.word)
  }

  @Test("A job of another tool is copied with its instance; a failed one with its reason")
  func copying() throws {
    let copy = JobCopy(job(.success, reason: "because"))
    #expect(copy.ganetiJobID == 65)
    #expect(copy.operation == "OP_INSTANCE_STARTUP")
    #expect(copy.instance == "web1.example.org")
    #expect(copy.summary == ["INSTANCE_STARTUP(web1)"])
    #expect(copy.acceptedAt == Timestamp(microseconds: 5))
    #expect(copy.problem == nil)
    let failed = JobCopy(job(.error, result: #"["OpPrereqError", ["no such node", "unknown_entity"]]"#))
    let problem = try JSONValue(parsing: #require(failed.problem))
    #expect(problem["detail"]?.string == "no such node")
    #expect(problem["ganeti_error"]?["code"]?.string == "unknown_entity")
  }

  @Test("A job that carries the mark of a task is copied with it")
  func marked() {
    let mark = SubmissionMark(task: .version7(), attempt: 3)
    #expect(JobCopy(job(.running, reason: mark.reason)).task == mark.task)
    #expect(SubmissionMark(in: job(.running, reason: mark.reason)) == mark)
  }

  @Test(
    "What only looks like our mark is none",
    arguments: [
      "gwm:", "gwm:1:2", "gwm:01a20f1e-1ac4-7532-bcce-e1f512325d90", "gwm:01a20f1e-1ac4-7532-bcce-e1f512325d90:x",
      "gwm:01a20f1e-1ac4-7532-bcce-e1f512325d90:1:2", "x gwm:01a20f1e-1ac4-7532-bcce-e1f512325d90:1", "",
    ])
  func noMark(reason: String) {
    #expect(SubmissionMark(in: job(.running, reason: reason)) == nil)
    #expect(JobCopy(job(.running, reason: reason)).task == nil)
  }

  @Test(
    "Each error of a cluster is a problem of its kind",
    arguments: [
      (RAPIError.unreachable(cause: "c"), "cluster-unreachable"), (.tlsRefused(cause: "c"), "cluster-unreachable"),
      (.timedOut(sent: true), "cluster-unreachable"), (.cut(cause: "c"), "cluster-unreachable"),
      (.unavailable(status: 503, message: "m"), "cluster-unreachable"), (.canceled(sent: false), "cluster-unreachable"),
      (.unauthorized, "cluster-refused"), (.forbidden, "cluster-refused"), (.notFound, "cluster-refused"),
      (.refused(status: 400, message: "m"), "cluster-refused"), (.fault(status: 500, message: "m"), "cluster-fault"),
      (.nonsense("d"), "cluster-fault"), (.tooLarge(limit: 1), "cluster-fault"),
    ])
  func errors(error: RAPIError, type: String) {
    #expect(Problem(error).type.name == type)
    #expect(Problem(error).detail == "\(error)")
  }

  @Test(
    "Each code of a failed job is a problem of its kind",
    arguments: [
      ("wrong_state", "wrong-state"), ("unknown_entity", "not-found"), ("already_exists", "conflict"),
      ("resource_not_unique", "conflict"), ("insufficient_resources", "insufficient-resources"),
      ("temp_insufficient_resources", "insufficient-resources"), ("internal_error", "cluster-fault"),
      ("environment_error", "cluster-fault"), ("wrong_input", "operation-failed"),
      ("of_the_future", "operation-failed"),
    ])
  func failures(code: String, type: String) {
    let problem = Problem(failureOf: job(.error, result: #"["OpPrereqError", ["text", "\#(code)"]]"#))
    #expect(problem.type.name == type)
    #expect(problem.detail == "text")
    #expect(problem.ganetiError == Problem.GanetiError(class: "OpPrereqError", code: code))
  }

  @Test("A failure without a code, without a word, and a canceled job are told as what they are")
  func withoutCode() {
    let execution = Problem(failureOf: job(.error, result: #"["OpExecError", ["disk full"]]"#))
    #expect(execution.type.name == "operation-failed")
    #expect(execution.detail == "disk full")
    #expect(execution.ganetiError == Problem.GanetiError(class: "OpExecError", code: nil))
    #expect(Problem(failureOf: job(.error)).type.name == "operation-failed")
    #expect(Problem(failureOf: job(.canceled)).type.name == "canceled")
    #expect(Problem(failureOf: job(.canceled, result: #""Job canceled by request""#)).type.name == "canceled")
    #expect(Problem(failureOf: job(.canceled, result: #""Job canceled by request""#)).ganetiError == nil)
  }

  @Test("A problem is kept as JSON that a reader understands")
  func json() throws {
    let value = try JSONValue(parsing: Problem(.forbidden, "a \"quoted\" detail").json())
    #expect(value["type"]?.string == "/docs/problems/forbidden")
    #expect(value["status"]?.integer == 403)
    #expect(value["detail"]?.string == "a \"quoted\" detail")
    #expect(value["instance"] == nil)
  }
}
