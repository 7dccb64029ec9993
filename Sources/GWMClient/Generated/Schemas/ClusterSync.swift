// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How fresh the copy of a cluster is.
public struct ClusterSync: Sendable, Equatable {
  /// `never` before the first success, `fresh`, `stale` when the last success is too long ago, `unreachable` when
  /// the last attempts failed, `disabled` when nothing is attempted.
  public var state: State
  /// When the cluster was last read in full.
  public var lastSuccessAt: Timestamp?
  /// When the last attempt ended.
  public var lastAttemptAt: Timestamp?
  /// Why the last attempt failed; `null` when it did not.
  public var problem: Problem?
  /// How often the configuration is read in full.
  public var configurationIntervalSeconds: Int
  /// How often the live state is read.
  public var liveIntervalSeconds: Int

  public init(
    state: State,
    lastSuccessAt: Timestamp?,
    lastAttemptAt: Timestamp?,
    problem: Problem?,
    configurationIntervalSeconds: Int,
    liveIntervalSeconds: Int
  ) {
    self.state = state
    self.lastSuccessAt = lastSuccessAt
    self.lastAttemptAt = lastAttemptAt
    self.problem = problem
    self.configurationIntervalSeconds = configurationIntervalSeconds
    self.liveIntervalSeconds = liveIntervalSeconds
  }

  /// `never` before the first success, `fresh`, `stale` when the last success is too long ago, `unreachable` when
  /// the last attempts failed, `disabled` when nothing is attempted.
  public struct State: OpenWord {
    public static var never: State { State(rawValue: "never") }
    public static var fresh: State { State(rawValue: "fresh") }
    public static var stale: State { State(rawValue: "stale") }
    public static var unreachable: State { State(rawValue: "unreachable") }
    public static var disabled: State { State(rawValue: "disabled") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [State] = [
      .never,
      .fresh,
      .stale,
      .unreachable,
      .disabled,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension ClusterSync: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClusterSync? {
    guard var members = try reader.beginObject(names) else { return nil }
    var state: State?
    var lastSuccessAt: Timestamp?
    var lastAttemptAt: Timestamp?
    var problem: Problem?
    var configurationIntervalSeconds: Int?
    var liveIntervalSeconds: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        state = try reader.word(State.self)
      case 1:
        if try !reader.null() { lastSuccessAt = try reader.timestamp() }
      case 2:
        if try !reader.null() { lastAttemptAt = try reader.timestamp() }
      case 3:
        if try !reader.null() { problem = try Problem.read(&reader) }
      case 4:
        configurationIntervalSeconds = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 5:
        liveIntervalSeconds = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      default: try reader.skip()
      }
    }
    guard
      let state,
      let configurationIntervalSeconds,
      let liveIntervalSeconds
    else { return nil }
    return ClusterSync(
      state: state,
      lastSuccessAt: lastSuccessAt,
      lastAttemptAt: lastAttemptAt,
      problem: problem,
      configurationIntervalSeconds: configurationIntervalSeconds,
      liveIntervalSeconds: liveIntervalSeconds)
  }

  private static let names: JSONNames = [
    .required("state"),
    .required("last_success_at"),
    .required("last_attempt_at"),
    .required("problem"),
    .required("configuration_interval_seconds"),
    .required("live_interval_seconds"),
  ]
}

extension ClusterSync: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"state\":")
    writer.string(state.rawValue)
    writer.raw(",\"last_success_at\":")
    if let lastSuccessAt { writer.timestamp(lastSuccessAt) } else { writer.null() }
    writer.raw(",\"last_attempt_at\":")
    if let lastAttemptAt { writer.timestamp(lastAttemptAt) } else { writer.null() }
    writer.raw(",\"problem\":")
    if let problem { problem.write(to: &writer) } else { writer.null() }
    writer.raw(",\"configuration_interval_seconds\":")
    writer.integer(configurationIntervalSeconds)
    writer.raw(",\"live_interval_seconds\":")
    writer.integer(liveIntervalSeconds)
    writer.raw("}")
  }
}
