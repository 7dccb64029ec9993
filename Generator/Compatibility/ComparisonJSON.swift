import JSON

/// A comparison for programs.
public struct ComparisonJSON {
  let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String {
    let verdict = comparison.verdict?.rawValue ?? "same"
    return JSONValue.object([
      .init("verdict", .string(verdict)), .init("findings", .array(comparison.findings.map(value))),
    ]).text + "\n"
  }

  private func value(_ finding: Finding) -> JSONValue {
    .object([
      .init("rule", .string(finding.rule.name)),
      .init("level", .string(finding.level.rawValue)),
      .init("operation", finding.operation.map { .string($0) } ?? .null),
      .init("pointer", .string(finding.pointer.description)),
      .init("base", finding.base.map(value) ?? .null),
      .init("revision", finding.revision.map(value) ?? .null),
      .init("text", .string(finding.text)),
      .init("breaks", .string(finding.breaks.rawValue)),
      .init("reached", .array(finding.reached.map(value))),
    ])
  }

  private func value(_ spot: Spot) -> JSONValue {
    .object([
      .init("file", .string(spot.file)), .init("line", .integer(Int64(spot.position.line))),
      .init("column", .integer(Int64(spot.position.column))),
    ])
  }

  private func value(_ reach: Finding.Reach) -> JSONValue {
    .object([
      .init("operation", .string(reach.operation)), .init("base_path", reach.before.map { .string($0) } ?? .null),
      .init("operation_id", reach.id.map { .string($0) } ?? .null),
      .init("via", .string(reach.via)),
    ])
  }
}
