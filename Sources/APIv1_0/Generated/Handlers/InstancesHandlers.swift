// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `instances`: The virtual machines.
public protocol InstancesHandlers: Sendable {
  /// List instances.
  /// - Throws: `Problem` of a type that the operation declares.
  func listInstances(_ call: ListInstances.Call) async throws -> ListInstances.Answer
  /// Create an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func createInstance(_ call: CreateInstance.Call) async throws -> CreateInstance.Answer
  /// Read an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func getInstance(_ call: GetInstance.Call) async throws -> GetInstance.Answer
  /// Remove an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func deleteInstance(_ call: DeleteInstance.Call) async throws -> DeleteInstance.Answer
  /// Start an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func startInstance(_ call: StartInstance.Call) async throws -> StartInstance.Answer
  /// Stop an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func stopInstance(_ call: StopInstance.Call) async throws -> StopInstance.Answer
  /// Reboot an instance.
  /// - Throws: `Problem` of a type that the operation declares.
  func rebootInstance(_ call: RebootInstance.Call) async throws -> RebootInstance.Answer
  /// Whether the object of that id exists and the principal may see it.
  func canSeeInstance(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool
}

extension Route {
  /// The routes of `instances`.
  static func instances(_ handlers: some InstancesHandlers) -> [Route] {
    [
      Route(ListInstances.operation) { input in
        try await handlers.listInstances(ListInstances.Call(input)).encoded(for: input)
      },
      Route(CreateInstance.operation) { input in
        try await handlers.createInstance(CreateInstance.Call(input)).encoded(for: input)
      },
      Route(GetInstance.operation, canSee: handlers.canSeeInstance) { input in
        try await handlers.getInstance(GetInstance.Call(input)).encoded(for: input)
      },
      Route(DeleteInstance.operation, canSee: handlers.canSeeInstance) { input in
        try await handlers.deleteInstance(DeleteInstance.Call(input)).encoded(for: input)
      },
      Route(StartInstance.operation, canSee: handlers.canSeeInstance) { input in
        try await handlers.startInstance(StartInstance.Call(input)).encoded(for: input)
      },
      Route(StopInstance.operation, canSee: handlers.canSeeInstance) { input in
        try await handlers.stopInstance(StopInstance.Call(input)).encoded(for: input)
      },
      Route(RebootInstance.operation, canSee: handlers.canSeeInstance) { input in
        try await handlers.rebootInstance(RebootInstance.Call(input)).encoded(for: input)
      },
    ]
  }
}
