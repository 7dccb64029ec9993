// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var step: Int?
    var steps: Int?
    var percent: Int?
    var message: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("step") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          step = try reader.integer(minimum: nil)
          continue
        }
      case 5:
        if reader.nameIs("steps") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          steps = try reader.integer(minimum: nil)
          continue
        }
      case 7:
        if reader.nameIs("percent") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try !reader.null() { percent = try reader.integer(minimum: nil) }
          continue
        }
        if reader.nameIs("message") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          if try !reader.null() { message = try reader.string() }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("step") }
    if seen0 & 1 << 1 == 0 { reader.missing("steps") }
    if seen0 & 1 << 2 == 0 { reader.missing("percent") }
    if seen0 & 1 << 3 == 0 { reader.missing("message") }
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
