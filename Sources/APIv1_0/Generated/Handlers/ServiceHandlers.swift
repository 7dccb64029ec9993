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
      GetService.route(handlers, as: GetService.operation),
      GetHealth.route(handlers, as: GetHealth.operation),
      GetReadiness.route(handlers, as: GetReadiness.operation),
      GetMetrics.route(handlers, as: GetMetrics.operation),
      GetApiVersion.route(handlers, as: GetApiVersion.operation),
      GetContractAsJson.route(handlers, as: GetContractAsJson.operation),
      GetContractAsYaml.route(handlers, as: GetContractAsYaml.operation),
    ]
  }
}

extension GetService {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getService(Call(input)).encoded(for: input)
    }
  }
}

extension GetHealth {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getHealth(Call(input)).encoded(for: input)
    }
  }
}

extension GetReadiness {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getReadiness(Call(input)).encoded(for: input)
    }
  }
}

extension GetMetrics {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getMetrics(Call(input)).encoded(for: input)
    }
  }
}

extension GetApiVersion {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getApiVersion(Call(input)).encoded(for: input)
    }
  }
}

extension GetContractAsJson {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getContractAsJson(Call(input)).encoded(for: input)
    }
  }
}

extension GetContractAsYaml {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ServiceHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.getContractAsYaml(Call(input)).encoded(for: input)
    }
  }
}
