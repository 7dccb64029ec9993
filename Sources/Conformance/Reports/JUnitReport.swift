extension ConformanceReport {
  /// The report as JUnit's XML, as Jenkins and GitLab read it: a suite for each operation, a case for each check.
  public var junit: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      tag(
        "testsuites",
        [
          ("name", "\(version) at \(url)"), ("tests", "\(passed + failed + untried)"), ("failures", "\(failed)"),
          ("errors", "0"), ("time", "\(seconds.toMilliseconds)"),
        ]) + ">",
    ]
    for operation in operations { lines += operation.junit(version) }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }
}

extension OperationReport {
  fileprivate func junit(_ version: String) -> [String] {
    let suite = tag(
      "testsuite",
      [
        ("name", id), ("tests", "\(checks.count)"), ("failures", "\(failures.count)"), ("errors", "0"),
        ("skipped", "\(untried)"), ("time", "\(checks.reduce(0) { $0 + $1.seconds }.toMilliseconds)"),
      ])
    return ["  \(suite)>"] + checks.flatMap { $0.junit("\(version).\(id)") } + ["  </testsuite>"]
  }
}

extension Check {
  fileprivate func junit(_ className: String) -> [String] {
    let head =
      "    "
      + tag("testcase", [("classname", className), ("name", name), ("time", "\(seconds.toMilliseconds)")])
    switch outcome {
    case .passed: return [head + "/>"]
    case .untried(let reason):
      return [head + ">", "      " + tag("skipped", [("message", reason)]) + "/>", "    </testcase>"]
    case .failed(let complaint, let exchange):
      let failure = tag("failure", [("type", "nonconformance"), ("message", complaint)])
      let lines = exchange?.lines.joined(separator: "\n") ?? ""
      return [head + ">", "      \(failure)>\(escaped(lines))</failure>", "    </testcase>"]
    }
  }
}

/// A tag that is still open. Attributes keep their line ends only as references (XML 1.0, section 3.3.3).
private func tag(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
  "<\(name)"
    + attributes.map { " \($0.name)=\"\(escaped($0.value).replacing("\n", with: "&#10;"))\"" }.joined()
}

/// XML 1.0, sections 2.2 and 2.4: what has a meaning is escaped, what no document may hold becomes U+FFFD.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\t", "\r": result += "&#\(scalar.value);"
    case "\n": result += "\n"
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
