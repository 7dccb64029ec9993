import Generator
import HTTPClient
import JSON

/// What every answer of a deprecated operation says of that.
extension Judgement {
  /// What an answer says otherwise than the contract, or leaves out.
  func unannounced(_ answer: HTTPResponse) -> String? {
    guard let deprecation = operation.deprecation, !isOfNoOperation(answer) else { return nil }
    let headers = answer.headers
    let since = deprecation.since.flatMap(Deprecation.moment).map { "@\($0.microseconds / 1_000_000)" }
    let sunset = deprecation.sunset.flatMap(Deprecation.moment)?.httpDate
    return difference("Deprecation", headers["Deprecation"], since) ?? difference("Sunset", headers["Sunset"], sunset)
      ?? undirected(headers, to: deprecation.successorPath)
  }

  /// Whether it was given before anybody knew which operation was asked for.
  private func isOfNoOperation(_ answer: HTTPResponse) -> Bool {
    guard let problem = try? JSONValue(parsing: answer.body), let type = problem["type"]?.string else { return false }
    return ["/docs/problems/malformed-request", "/docs/problems/headers-too-large"].contains(type)
  }

  private func difference(_ name: String, _ value: String?, _ expected: String?) -> String? {
    guard let expected, value != expected else { return nil }
    guard let value else { return "the operation is deprecated and the header \(name) is missing" }
    return "the header \(name) is \(value) instead of \(expected)"
  }

  private func undirected(_ headers: HTTPHeaders, to successor: String?) -> String? {
    if headers.target(of: "deprecation") == nil { return "the operation is deprecated and no Link tells of it" }
    guard let successor else { return nil }
    guard let target = headers.target(of: "successor-version") else {
      return "no Link leads to \(successor), which takes the place of the operation"
    }
    let (given, wanted) = (target.split(separator: "/"), successor.split(separator: "/"))
    let isSame = given.count == wanted.count && zip(given, wanted).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
    return isSame ? nil : "the Link to the successor leads to \(target) instead of \(successor)"
  }
}
