// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import HTTPService

extension ProblemType {
  /// Every type that v2.0 declares, in the order of the contract.
  public static let declaredInV20: [ProblemType] = [
    ProblemType(name: "not-found", status: 404,
      title: "Not here"),
  ]
}
