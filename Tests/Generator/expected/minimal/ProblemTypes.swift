// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService

extension ProblemType {
  /// Every type that v1.0 declares, in the order of the contract.
  public static let declaredInV10: [ProblemType] = [
  ]
}
