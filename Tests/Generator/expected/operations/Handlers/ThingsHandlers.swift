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
      Route(ListThings.operation) { input in
        try await handlers.listThings(ListThings.Call(input)).encoded(for: input)
      },
      Route(CreateThing.operation) { input in
        try await handlers.createThing(CreateThing.Call(input)).encoded(for: input)
      },
      Route(GetThing.operation, canSee: handlers.canSeeThing) { input in
        try await handlers.getThing(GetThing.Call(input)).encoded(for: input)
      },
      Route(UpdateThing.operation, canSee: handlers.canSeeThing) { input in
        try await handlers.updateThing(UpdateThing.Call(input)).encoded(for: input)
      },
    ]
  }
}
