import JSON
import Values

extension OpcodeRecord {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OpcodeRecord? {
    guard try reader.beginObject() else { return nil }
    var record = OpcodeRecord(opcode: "", status: .queued, reasons: [])
    while try reader.nextName() {
      if reader.nameIs("OP_ID") {
        record.opcode = try reader.string() ?? ""
      } else if reader.nameIs("reason") {
        record.reasons = try Part.list(of: ReasonStep.read, &reader).compactMap(\.self)
      } else if reader.nameIs("comment") {
        record.comment = try reader.null() ? nil : try reader.string()
      } else if reader.nameIs("instance_name") {
        record.instanceName = try reader.null() ? nil : try reader.string()
      } else if reader.nameIs("node_name") {
        record.nodeName = try reader.null() ? nil : try reader.string()
      } else {
        try reader.skip()
      }
    }
    return record
  }
}

extension ReasonStep {
  /// `["gnt:user", "text", nanoseconds]`.
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ReasonStep? {
    guard try reader.beginArray() else { return nil }
    var step = ReasonStep(source: "", text: "", nanoseconds: 0)
    while try reader.nextElement() {
      switch reader.index {
      case 0: step.source = try reader.string() ?? ""
      case 1: step.text = try reader.string() ?? ""
      case 2: step.nanoseconds = try reader.integer() ?? 0
      default: try reader.skip()
      }
    }
    return step
  }
}

extension JobLogEntry {
  static func list(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JobLogEntry]? {
    try Part.list(of: read, &reader).compactMap(\.self)
  }

  /// `[serial, [seconds, microseconds], kind, message]`.
  private static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobLogEntry? {
    guard try reader.beginArray() else { return nil }
    var entry = JobLogEntry(serial: 0, at: nil, kind: "", message: "")
    while try reader.nextElement() {
      switch reader.index {
      case 0: entry.serial = try reader.integer() ?? 0
      case 1: entry.at = try Part.jobTime(&reader)
      case 2: entry.kind = try reader.string() ?? ""
      case 3: entry.message = try message(&reader)
      default: try reader.skip()
      }
    }
    return entry
  }

  private static func message(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String {
    let text = try reader.kind() == .string ? reader.string() : Part.json(&reader)
    return text ?? ""
  }
}
