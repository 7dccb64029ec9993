// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// The operations of v1.0 of Ganeti Web Manager.
public enum Operations {
  /// The version of the API that this client speaks.
  public static let version = "v1.0"

  /// Every operation, in the order of the contract.
  public static let all: [any DescribedOperation.Type] = [
    GetService.self,
    GetHealth.self,
    GetReadiness.self,
    GetMetrics.self,
    GetApiVersion.self,
    GetContractAsJson.self,
    GetContractAsYaml.self,
    Whoami.self,
    ListTokens.self,
    CreateToken.self,
    GetToken.self,
    RevokeToken.self,
    ListClusters.self,
    CreateCluster.self,
    GetCluster.self,
    UpdateCluster.self,
    DeleteCluster.self,
    SyncCluster.self,
    ListNodes.self,
    GetNode.self,
    ListInstances.self,
    CreateInstance.self,
    GetInstance.self,
    DeleteInstance.self,
    StartInstance.self,
    StopInstance.self,
    RebootInstance.self,
    ListJobs.self,
    GetJob.self,
  ]
}
