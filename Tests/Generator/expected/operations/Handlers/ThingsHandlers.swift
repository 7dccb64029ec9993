// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import HTTPService
import Values

/// What serves the operations of `things`: What there is.
public protocol ThingsHandlers: Sendable {
  /// List the things.
  /// - Throws: `Problem` of a type that the operation declares.
  func listThings(_ call: ListThings.Call) async throws -> ListThings.Answer
  /// Create a thing.
  /// - Throws: `Problem` of a type that the operation declares.
  func createThing(_ call: CreateThing.Call) async throws -> CreateThing.Answer
  /// Get a thing.
  /// - Throws: `Problem` of a type that the operation declares.
  func getThing(_ call: GetThing.Call) async throws -> GetThing.Answer
  /// Update a thing.
  /// - Throws: `Problem` of a type that the operation declares.
  func updateThing(_ call: UpdateThing.Call) async throws -> UpdateThing.Answer
  /// Whether the object of that id exists and the principal may see it.
  func canSeeThing(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool
}

extension Route {
  /// The routes of `things`.
  static func things(_ handlers: some ThingsHandlers) -> [Route] {
    [
      ListThings.route(handlers, as: ListThings.operation),
      CreateThing.route(handlers, as: CreateThing.operation),
      GetThing.route(handlers, as: GetThing.operation),
      UpdateThing.route(handlers, as: UpdateThing.operation),
    ]
  }
}

extension ListThings {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ThingsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.listThings(Call(input)).encoded(for: input)
    }
  }
}

extension CreateThing {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ThingsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation) { input in
      try await handlers.createThing(Call(input)).encoded(for: input)
    }
  }
}

extension GetThing {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ThingsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeThing) { input in
      try await handlers.getThing(Call(input)).encoded(for: input)
    }
  }
}

extension UpdateThing {
  /// The route that serves it, as what it is or as what a later version calls the same.
  public static func route(_ handlers: some ThingsHandlers, as operation: HTTPService.Operation) -> Route {
    Route(operation, canSee: handlers.canSeeThing) { input in
      try await handlers.updateThing(Call(input)).encoded(for: input)
    }
  }
}
