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
      ListInstances.route(handlers, as: ListInstances.operation),
      CreateInstance.route(handlers, as: CreateInstance.operation),
      GetInstance.route(handlers, as: GetInstance.operation),
      DeleteInstance.route(handlers, as: DeleteInstance.operation),
      StartInstance.route(handlers, as: StartInstance.operation),
      StopInstance.route(handlers, as: StopInstance.operation),
      RebootInstance.route(handlers, as: RebootInstance.operation),
    ]
  }
}

extension ListInstances {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listInstances(Call(input)).encoded(for: input)
    }
  }
}

extension CreateInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.createInstance(Call(input)).encoded(for: input)
    }
  }
}

extension GetInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeInstance) { input in
      try await handlers.getInstance(Call(input)).encoded(for: input)
    }
  }
}

extension DeleteInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeInstance) { input in
      try await handlers.deleteInstance(Call(input)).encoded(for: input)
    }
  }
}

extension StartInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeInstance) { input in
      try await handlers.startInstance(Call(input)).encoded(for: input)
    }
  }
}

extension StopInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeInstance) { input in
      try await handlers.stopInstance(Call(input)).encoded(for: input)
    }
  }
}

extension RebootInstance {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some InstancesHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeInstance) { input in
      try await handlers.rebootInstance(Call(input)).encoded(for: input)
    }
  }
}
