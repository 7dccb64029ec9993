extension ConformanceReport {
  /// The report for people: a line for each operation, and below it what is wrong with it.
  public var text: String {
    let width = operations.map(\.id.count).max() ?? 0
    var lines = [
      "\(url) held against \(version) (contract \(contractRelease), deployment \(release ?? "of unknown release"))",
      allowsChanges
        ? "Changes were allowed, on an instance of the check's own."
        : "Only read: nothing but GET, HEAD and OPTIONS was sent.",
      "",
    ]
    for operation in operations { lines += operation.lines(width) }
    if untried > 0 {
      lines += ["", "Not tried:"]
      let digits = String(untried).count
      lines += reasons.map { "  " + String($0.count).padded(to: -digits) + "  \($0.reason)" }
    }
    let verdict =
      if failed > 0 {
        "The deployment does not keep \(version)."
      } else if wasInterrupted {
        "The check was interrupted."
      } else if passed == 0 {
        "Nothing was checked."
      } else {
        "The deployment keeps \(version)."
      }
    lines += ["", "\(passed + failed) checks: \(passed) passed, \(failed) failed; \(untried) not tried. \(verdict)"]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension OperationReport {
  private static let mostFailures = 20
  private static let mostExchanges = 3

  fileprivate func lines(_ width: Int) -> [String] {
    let mark = failures.isEmpty ? (passed > 0 ? "✓" : "–") : "✗"
    let made = passed + failures.count
    var counts = [made == 1 ? "1 check" : "\(made) checks"]
    if !failures.isEmpty { counts.append("\(failures.count) failed") }
    if untried > 0 { counts.append("\(untried) not tried") }
    var failed: [String] = []
    for (index, failure) in failures.prefix(Self.mostFailures).enumerated() {
      failed.append("    \(id): \(failure.check.name): \(failure.complaint)")
      // The first few show what is wrong with the others too.
      if index < Self.mostExchanges { failed += (failure.exchange?.lines ?? []).map { "      \($0)" } }
    }
    let more = failures.count - Self.mostFailures
    if more > 0 { failed.append("    \(id): and \(more) more, which the JSON report tells") }
    return ["\(mark) \(id.padded(to: width))  \(counts.joined(separator: ", "))"] + failed
  }
}

extension Exchange {
  /// The request after `>`, the answer after `<`.
  var lines: [String] {
    let sent = Exchange.lines("\(method) \(target)") + headers + (body.map(Exchange.lines) ?? [])
    guard let answer else { return sent.map { "> \($0)" } + ["< no answer"] }
    // The headers that tell of the body, and the body; the others are in the JSON report.
    let type = answer.headers.first { $0.lowercased().hasPrefix("content-type:") }
    let received = [([String(answer.status)] + (type.map { [$0] } ?? [])).joined(separator: ", ")]
    return sent.map { "> \($0)" } + (received + Exchange.lines(answer.body)).map { "< \($0)" }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).prefix(12).map { String($0.prefix(300)) }
  }
}

extension String {
  /// With spaces after it, or before it where the width is negative.
  fileprivate func padded(to width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? space + self : self + space
  }
}
