// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Generator

/// The contract tests of v1.0.
enum ContractV1_0 {
  /// Every operation, in the order of the contract.
  static let operations: [OperationCases] = [
    getService,
    getHealth,
    getReadiness,
    getMetrics,
    getApiVersion,
    getContractAsJson,
    getContractAsYaml,
    whoami,
    listTokens,
    createToken,
    getToken,
    revokeToken,
    listClusters,
    createCluster,
    getCluster,
    updateCluster,
    deleteCluster,
    syncCluster,
    listNodes,
    getNode,
    listInstances,
    createInstance,
    getInstance,
    deleteInstance,
    startInstance,
    stopInstance,
    rebootInstance,
    listJobs,
    getJob,
  ]
}
