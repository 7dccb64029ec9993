// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// The operations of v1.0 of Things.
public enum Operations {
  /// The version of the API that this client speaks.
  public static let version = "v1.0"

  /// Every operation, in the order of the contract.
  public static let all: [any DescribedOperation.Type] = [
    ListThings.self,
    CreateThing.self,
    GetThing.self,
    UpdateThing.self,
    GetText.self,
    Whoami.self,
  ]
}
