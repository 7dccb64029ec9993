// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// How far a job is.
public struct JobProgress: Sendable, Equatable {
  /// The step that runs, from 1.
  public var step: Int
  /// How many there are.
  public var steps: Int
  /// How much is done, where Ganeti tells.
  public var percent: Int?
  /// What happens now.
  public var message: String?

  public init(
    step: Int,
    steps: Int,
    percent: Int?,
    message: String?
  ) {
    self.step = step
    self.steps = steps
    self.percent = percent
    self.message = message
  }
}

extension JobProgress: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobProgress? {
    guard var members = try reader.beginObject(names) else { return nil }
    var step: Int?
    var steps: Int?
    var percent: Int?
    var message: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        step = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 1:
        steps = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 2:
        if try !reader.null() { percent = try reader.integer(minimum: -2147483648, maximum: 2147483647) }
      case 3:
        if try !reader.null() { message = try reader.string() }
      default: try reader.skip()
      }
    }
    guard
      let step,
      let steps
    else { return nil }
    return JobProgress(
      step: step,
      steps: steps,
      percent: percent,
      message: message)
  }

  private static let names: JSONNames = [
    .required("step"),
    .required("steps"),
    .required("percent"),
    .required("message"),
  ]
}

extension JobProgress: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"step\":")
    writer.integer(step)
    writer.raw(",\"steps\":")
    writer.integer(steps)
    writer.raw(",\"percent\":")
    if let percent { writer.integer(percent) } else { writer.null() }
    writer.raw(",\"message\":")
    if let message { writer.string(message) } else { writer.null() }
    writer.raw("}")
  }
}
