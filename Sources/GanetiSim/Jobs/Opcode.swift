import JSON
import Values

/// What a job is to do: one operation, as Ganeti's opcode with its parameters and what has come of it.
struct Opcode: Sendable {
  /// An entry of the reason trail: who, why, and when in nanoseconds since 1970.
  struct Reason: Sendable {
    var source: String
    var text: String
    var time: Int64

    var json: JSONValue { [.string(source), .string(text), .integer(time)] }
  }

  struct LogEntry: Sendable {
    var serial: Int
    var time: Timestamp
    var text: String

    var json: JSONValue { [JSONValue(serial), time.pair, "message", .string(text)] }
  }

  var kind: OpcodeKind
  /// Nil where the opcode knows no dry run.
  var isDryRun: Bool?
  var priority: Int64 = 0
  var depends: JSONValue = nil
  var comment: JSONValue = nil
  var reasons: [Reason] = []
  /// The parameters, in Ganeti's order.
  var parameters: JSONValue
  /// The object that the summary names.
  var subject: String?
  /// What is locked while it runs: jobs with the same lock run one after another.
  var lock: String?
  var log: [LogEntry] = []
  var result: JSONValue = nil

  /// As in a job's `summary`: `INSTANCE_STARTUP(web1.example.org)`.
  var summary: String { kind.rawValue.dropFirst(3) + (subject.map { "(\($0))" } ?? "") }

  /// As in a job's `ops`; `debug_level` is set by the process that runs the job.
  func json(hasStarted: Bool) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let isDryRun { members.append(.init("dry_run", .bool(isDryRun))) }
    if hasStarted { members.append(.init("debug_level", 0)) }
    members.append(.init("priority", .integer(priority)))
    members.append(.init("depends", depends))
    members.append(.init("comment", comment))
    members.append(.init("reason", .array(reasons.map(\.json))))
    members.append(.init("OP_ID", .string(kind.rawValue)))
    return .object(members + (parameters.members ?? []))
  }

  /// Adds a line to the log.
  mutating func note(_ text: String, at time: Timestamp) {
    log.append(LogEntry(serial: log.count + 1, time: time, text: text))
  }
}

/// The opcodes that the simulation knows.
enum OpcodeKind: String, Sendable {
  case clusterPostInit = "OP_CLUSTER_POST_INIT"
  case nodeAdd = "OP_NODE_ADD"
  case osDiagnose = "OP_OS_DIAGNOSE"
  case instanceCreate = "OP_INSTANCE_CREATE"
  case instanceRemove = "OP_INSTANCE_REMOVE"
  case instanceStartup = "OP_INSTANCE_STARTUP"
  case instanceShutdown = "OP_INSTANCE_SHUTDOWN"
  case instanceReboot = "OP_INSTANCE_REBOOT"
  case instanceModify = "OP_INSTANCE_SET_PARAMS"
  case nodeModify = "OP_NODE_SET_PARAMS"
  case tagsSet = "OP_TAGS_SET"
  case tagsDelete = "OP_TAGS_DEL"

  /// The name in Python, in messages of refusal: `OpInstanceCreate`.
  var className: String {
    "Op" + rawValue.dropFirst(3).split(separator: "_").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined()
  }

  /// The source of the reason that the master adds: `gnt:opcode:instance_create`.
  var reasonSource: String { "gnt:opcode:" + rawValue.dropFirst(3).lowercased() }
}

/// Why an opcode failed, as Ganeti puts it into `opresult`.
struct OpcodeError: Error, Sendable {
  var kind: String
  var arguments: [String]

  /// Refused before anything was changed; `code` is one of Ganeti's `ECODE_…`.
  static func prerequisite(_ text: String, _ code: String?) -> OpcodeError {
    OpcodeError(kind: "OpPrereqError", arguments: code.map { [text, $0] } ?? [text])
  }

  /// Failed while it was being done.
  static func execution(_ text: String) -> OpcodeError { OpcodeError(kind: "OpExecError", arguments: [text]) }

  static func unknown(_ what: String, _ name: String) -> OpcodeError {
    .prerequisite("\(what) '\(name)' not known", "unknown_entity")
  }

  static func notFound(_ what: String, _ name: String) -> OpcodeError {
    .prerequisite("\(what) '\(name)' not found", "unknown_entity")
  }

  var json: JSONValue { [.string(kind), JSONValue(arguments)] }
}
