// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import APIv2_0
import HTTPService

// What these mean in v3.0 is what they mean in v2.0, so its handlers serve them.

/// Tell whether the process lives: `GET /health`.
public typealias GetHealth = APIv2_0.GetHealth

/// List the things: `GET /v3.0/things`.
public typealias ListThings = APIv2_0.ListThings

/// Get a thing: `GET /v3.0/things/{id}`.
public typealias GetThing = APIv2_0.GetThing

/// Rename a thing: `POST /v3.0/things/{id}/actions/rename`.
public typealias RenameThing = APIv2_0.RenameThing

extension Route {
  /// A route for each of them that begins with the version.
  static func forwarded(_ handlers: some ForwardingHandlers) -> [Route] {
    [
      ListThings.route(handlers.before.before, as: .listThings),
      GetThing.route(handlers.before.before, as: .getThing),
      RenameThing.route(handlers.before, as: .renameThing),
    ]
  }
}

extension HTTPService.Operation {
  static let listThings = HTTPService.Operation(
    id: "listThings",
    method: .get,
    path: "/v3.0/things",
    version: "v3.0",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
    ])

  static let getThing = HTTPService.Operation(
    id: "getThing",
    method: .get,
    path: "/v3.0/things/{id}",
    version: "v3.0",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "not-found",
    ])

  static let renameThing = HTTPService.Operation(
    id: "renameThing",
    method: .post,
    path: "/v3.0/things/{id}/actions/rename",
    version: "v3.0",
    access: .permission(HTTPService.Permission("thing:write")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: true,
    problems: [
      "not-found",
    ])
}
