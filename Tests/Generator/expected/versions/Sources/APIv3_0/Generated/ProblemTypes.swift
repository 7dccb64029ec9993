// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import HTTPService

extension ProblemType {
  /// Every type that v3.0 declares, in the order of the contract.
  public static let declaredInV30: [ProblemType] = [
    ProblemType(name: "not-found", status: 404,
      title: "Not here"),
  ]
}
