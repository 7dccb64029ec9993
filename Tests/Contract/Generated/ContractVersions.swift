// Generated from api/ by gwm-api. Do not edit.

import Generator

/// The contract tests of every version.
enum ContractVersions {
  /// Every operation, the oldest version first.
  static let operations: [OperationCases] = ContractV1_0.operations
}
