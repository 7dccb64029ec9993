// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `service`: The service itself and the versions of its API.
public protocol ServiceHandlers: Sendable {
  /// List the versions of the API.
  /// - Throws: `Problem` of a type that the operation declares.
  func getService(_ call: GetService.Call) async throws -> GetService.Answer
  /// Tell whether the process lives.
  /// - Throws: `Problem` of a type that the operation declares.
  func getHealth(_ call: GetHealth.Call) async throws -> GetHealth.Answer
  /// Tell whether requests can be served.
  /// - Throws: `Problem` of a type that the operation declares.
  func getReadiness(_ call: GetReadiness.Call) async throws -> GetReadiness.Answer
  /// Read the service's metrics.
  /// - Throws: `Problem` of a type that the operation declares.
  func getMetrics(_ call: GetMetrics.Call) async throws -> GetMetrics.Answer
  /// Describe this version of the API.
  /// - Throws: `Problem` of a type that the operation declares.
  func getApiVersion(_ call: GetApiVersion.Call) async throws -> GetApiVersion.Answer
  /// Read this contract as JSON.
  /// - Throws: `Problem` of a type that the operation declares.
  func getContractAsJson(_ call: GetContractAsJson.Call) async throws -> GetContractAsJson.Answer
  /// Read this contract as YAML.
  /// - Throws: `Problem` of a type that the operation declares.
  func getContractAsYaml(_ call: GetContractAsYaml.Call) async throws -> GetContractAsYaml.Answer
}

extension Route {
  /// The routes of `service`.
  static func service(_ handlers: some ServiceHandlers) -> [Route] {
    [
      Route(GetService.operation) { input in
        try await handlers.getService(GetService.Call(input)).encoded(for: input)
      },
      Route(GetHealth.operation) { input in
        try await handlers.getHealth(GetHealth.Call(input)).encoded(for: input)
      },
      Route(GetReadiness.operation) { input in
        try await handlers.getReadiness(GetReadiness.Call(input)).encoded(for: input)
      },
      Route(GetMetrics.operation) { input in
        try await handlers.getMetrics(GetMetrics.Call(input)).encoded(for: input)
      },
      Route(GetApiVersion.operation) { input in
        try await handlers.getApiVersion(GetApiVersion.Call(input)).encoded(for: input)
      },
      Route(GetContractAsJson.operation) { input in
        try await handlers.getContractAsJson(GetContractAsJson.Call(input)).encoded(for: input)
      },
      Route(GetContractAsYaml.operation) { input in
        try await handlers.getContractAsYaml(GetContractAsYaml.Call(input)).encoded(for: input)
      },
    ]
  }
}
