/// What a simulated cluster can be told to do wrong.
public enum Fault: Sendable, Equatable {
  /// Answers as it should, that much later.
  case slow(milliseconds: Int)
  /// Answers with this status (500, 502, 503, 504, …) and has done nothing.
  case status(Int)
  /// The connection breaks before the request is looked at: never done.
  case cutBeforeRequest
  /// The connection breaks after the request has been done and before a byte of the answer: a lost answer.
  case cutBeforeAnswer
  /// The connection breaks after the request has been done and so many bytes of the answer (head included) were sent.
  case cutMidAnswer(afterBytes: Int)
  /// Nothing is done and nothing is answered, until the client gives up or the cluster stops.
  case hang
  /// The request is done and nothing is answered, until the client gives up or the cluster stops.
  case hangBeforeAnswer
  /// The answer has its right status and a body that is not JSON.
  case badJSON
  /// The answer's body is JSON of a type that does not belong there.
  case wrongShape
  /// The answer is a page of HTML, as from a proxy.
  case htmlAnswer
  /// The answer's body is that many bytes of JSON, a string.
  case hugeAnswer(bytes: Int)
  /// The answer comes in single bytes, that far apart.
  case trickle(millisecondsPerByte: Int)
  /// The connection presents another key and certificate; which request comes is not known then, nor is a pattern used.
  case wrongTLS
}

/// The faults that a simulated cluster has for now.
///
/// A rule says which requests meet a fault, and how often. Of the rules that a request matches, every `slow` delays it,
/// and of the others the oldest acts.
public final class Faults: Sendable {
  /// Which rule.
  public struct RuleID: Sendable, Hashable {
    let number: Int
  }

  struct Rule: Sendable {
    let fault: Fault
    /// Nil matches every request.
    let pattern: RegularExpression?
    var remaining: Int?
    var hits = 0
  }

  private let rules = Monitor<[Int: Rule]>([:])

  /// Adds a rule.
  ///
  /// - Parameters:
  ///   - pattern: an extended regular expression of POSIX that is looked for in `METHOD /path?query`, as it was sent:
  ///     `"^PUT /2/instances/[^/]+/startup"`. Nil: every request.
  ///   - times: after how many requests the rule is used up; nil: never.
  /// - Throws: `SimulationError.invalidPattern`.
  @discardableResult
  public func add(
    _ fault: Fault, matching pattern: String? = nil, times: Int? = nil
  ) throws(SimulationError) -> RuleID {
    var expression: RegularExpression?
    if let pattern {
      expression = RegularExpression(pattern)
      guard expression != nil else { throw .invalidPattern(pattern) }
    }
    let rule = Rule(fault: fault, pattern: expression, remaining: times)
    return rules.withLock { rules in
      let number = (rules.keys.max() ?? 0) + 1
      rules[number] = rule
      return RuleID(number: number)
    }
  }

  /// Takes a rule away; a request that hangs because of it goes on hanging.
  public func remove(_ rule: RuleID) { rules.withLock { $0[rule.number] = nil } }

  /// Takes all rules away.
  public func removeAll() { rules.withLock { $0.removeAll() } }

  /// How many requests (of `wrongTLS`: connections) have met the rule.
  public func hits(_ rule: RuleID) -> Int { rules.withLock { $0[rule.number]?.hits ?? 0 } }

  /// Whether a new connection is to present another key.
  func presentsWrongKey() -> Bool {
    rules.withLock { rules in
      for number in rules.keys.sorted() where rules[number]?.fault == .wrongTLS {
        if Faults.use(&rules[number]) { return true }
      }
      return false
    }
  }

  /// The faults that the request meets: how long it is delayed, and what then.
  func faults(for request: HTTPRequest) -> (milliseconds: Int, fault: Fault?) {
    let line = "\(request.method) \(request.target)"
    return rules.withLock { rules in
      var delay = 0
      var chosen: Fault?
      for number in rules.keys.sorted() {
        guard let rule = rules[number], rule.fault != .wrongTLS, rule.pattern?.matches(line) ?? true else { continue }
        if case .slow(let milliseconds) = rule.fault {
          if Faults.use(&rules[number]) { delay += milliseconds }
        } else if chosen == nil, Faults.use(&rules[number]) {
          chosen = rule.fault
        }
      }
      return (delay, chosen)
    }
  }

  /// Counts one use; false when the rule is used up.
  private static func use(_ rule: inout Rule?) -> Bool {
    guard var used = rule, used.remaining.map({ $0 > 0 }) ?? true else { return false }
    used.remaining = used.remaining.map { $0 - 1 }
    used.hits += 1
    rule = used
    return true
  }
}
