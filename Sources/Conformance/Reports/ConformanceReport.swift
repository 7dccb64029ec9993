/// How far a deployment keeps its contract.
public struct ConformanceReport: Sendable, Equatable {
  /// The address of the deployment.
  public let url: String
  /// The version of the API that it was held against, such as `v1.0`.
  public let version: String
  /// `info.version` of the contract that it was held against.
  public let contractRelease: String
  /// The release that the deployment says it is; nil where it does not.
  public let release: String?
  /// Whether requests were sent that change something.
  public var allowsChanges: Bool
  /// In the order of the contract.
  public var operations: [OperationReport]
  /// How long it took.
  public var seconds: Double

  public init(
    url: String, version: String, contractRelease: String, release: String?, allowsChanges: Bool,
    operations: [OperationReport], seconds: Double
  ) {
    self.url = url
    self.version = version
    self.contractRelease = contractRelease
    self.release = release
    self.allowsChanges = allowsChanges
    self.operations = operations
    self.seconds = seconds
  }

  /// How many checks found what the contract says.
  public var passed: Int { operations.reduce(0) { $0 + $1.passed } }
  /// How many found something else.
  public var failed: Int { operations.reduce(0) { $0 + $1.failures.count } }
  /// How many were not made.
  public var untried: Int { operations.reduce(0) { $0 + $1.untried } }

  /// Whether everything was found as the contract says; what was not looked at proves nothing.
  public var conforms: Bool { failed == 0 && passed > 0 && !wasInterrupted }

  var wasInterrupted: Bool {
    operations.contains { $0.checks.contains { $0.outcome == .untried(Check.interrupted) } }
  }

  /// How often each reason kept checks from being made, the most frequent first.
  public var reasons: [(reason: String, count: Int)] {
    var counts: [String: Int] = [:]
    for check in operations.flatMap(\.checks) {
      if case .untried(let reason) = check.outcome { counts[reason, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}

/// The checks of an operation.
public struct OperationReport: Sendable, Equatable {
  /// The `operationId`.
  public let id: String
  /// In upper case.
  public let method: String
  /// The template, such as `/v1.0/nodes/{id}`.
  public let path: String
  /// In the order in which they were made.
  public var checks: [Check]

  public init(id: String, method: String, path: String, checks: [Check]) {
    self.id = id
    self.method = method
    self.path = path
    self.checks = checks
  }

  /// How many checks found what the contract says.
  public var passed: Int { checks.count { $0.outcome == .passed } }
  /// How many were not made.
  public var untried: Int { checks.count - passed - failures.count }

  /// The checks that found something, with what they found.
  public var failures: [(check: Check, complaint: String, exchange: Exchange?)] {
    checks.compactMap { check in
      if case .failed(let complaint, let exchange) = check.outcome { (check, complaint, exchange) } else { nil }
    }
  }
}
