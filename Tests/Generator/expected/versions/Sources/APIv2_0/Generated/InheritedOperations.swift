// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import APIv1_0
import HTTPService

// What these mean in v2.0 is what they mean in v1.0, so its handlers serve them.

/// Tell whether the process lives: `GET /health`.
public typealias GetHealth = APIv1_0.GetHealth

/// List the things: `GET /v2.0/things`.
public typealias ListThings = APIv1_0.ListThings

/// Get a thing: `GET /v2.0/things/{id}`.
public typealias GetThing = APIv1_0.GetThing

/// Get an owner: `GET /v2.0/owners/{id}`.
public typealias GetOwner = APIv1_0.GetOwner

extension Route {
  /// A route for each of them that begins with the version.
  static func forwarded(_ handlers: some ForwardingHandlers) -> [Route] {
    [
      ListThings.route(handlers.before, as: .listThings),
      GetThing.route(handlers.before, as: .getThing),
      GetOwner.route(handlers.before, as: .getOwner),
    ]
  }
}

extension HTTPService.Operation {
  static let listThings = HTTPService.Operation(
    id: "listThings",
    method: .get,
    path: "/v2.0/things",
    version: "v2.0",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
    ])

  static let getThing = HTTPService.Operation(
    id: "getThing",
    method: .get,
    path: "/v2.0/things/{id}",
    version: "v2.0",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-found",
    ])

  static let getOwner = HTTPService.Operation(
    id: "getOwner",
    method: .get,
    path: "/v2.0/owners/{id}",
    version: "v2.0",
    access: .permission(HTTPService.Permission("owner:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-found",
    ])
}
