import Codec
import JSON
import Values

@testable import HTTPService

/// The routes of a service that a server is tried with.
enum Things {
  static let visible = UUID(high: 0, low: 1)
  static let hidden = UUID(high: 0, low: 2)

  /// A body with one number.
  private struct Size: JSONReadable {
    let size: Int
    static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Size? {
      guard try reader.beginObject() else { return nil }
      var size: Int?
      while try reader.nextName() {
        if reader.nameIs("size") {
          size = try reader.integer(maximum: 9)
        } else {
          try reader.unknown(knowing: ["size"])
        }
      }
      if size == nil { reader.fault("required", at: "size", "is missing") }
      return size.map { Size(size: $0) }
    }
  }

  private struct Outage: ProblemConvertible {
    var problem: Problem? { Problem(.conflict, "a detail of the database") }
  }

  private struct Defect: Error {}

  private static func operation(
    _ id: String, _ method: Operation.Method, _ path: String,
    access: Operation.Access = .permission(Permission("instance:write")),
    consumes: [String] = [], requiresBody: Bool = false,
    problems: Set<String> = ["not-found", "invalid-request", "malformed-body"]
  ) -> Operation {
    Operation(
      id: id, method: method, path: path, access: access, produces: ["application/json"], consumes: consumes,
      requiresBody: requiresBody, problems: problems)
  }

  static let routes: [Route] = [
    Route(operation("getThing", .get, "/things/{id}", access: .permission(Permission("instance:read")))) { input in
      if input.scope == .nothing { throw Problem.nothingSuch }
      return HTTPAnswer(
        status: 200, headers: [HeaderField("content-type", "application/json"), HeaderField("etag", "\"1\"")],
        body: .init(string: "{\"a\":1}"))
    },
    Route(
      operation("changeThing", .post, "/things/{id}", consumes: ["application/json"], requiresBody: true),
      canSee: { id, _ in id == visible }
    ) { input in
      var parameters = input.parameters
      let id = parameters.uuid(.path, "id", required: true)
      _ = parameters.integer(.query, "count")
      let body = try input.body(Size.self, true, &parameters)
      try parameters.finish()
      guard id == visible else { throw Problem.nothingSuch }
      return HTTPAnswer(status: 200, text: "\(body?.size ?? 0)", mediaType: "application/json")
    },
    Route(operation("startThing", .post, "/things/{id}/start")) { _ in HTTPAnswer(status: 204) },
    Route(operation("undeclared", .get, "/undeclared", access: .anyone)) { _ in
      throw Problem(.conflict, "a secret detail")
    },
    Route(operation("converted", .get, "/converted", access: .anyone)) { _ in throw Outage() },
    Route(operation("told", .get, "/told", access: .anyone, problems: ["conflict"])) { _ in throw Outage() },
    Route(operation("defect", .get, "/defect", access: .anyone)) { _ in throw Defect() },
    Route(operation("who", .get, "/who", access: .anyToken)) { input in
      HTTPAnswer(status: 200, text: "\"\(input.context.principal?.name ?? "-")\"", mediaType: "application/json")
    },
    Route(operation("open", .get, "/open", access: .anyone, problems: ["unauthenticated"])) { input in
      HTTPAnswer(status: 200, text: "\"\(input.context.principal?.name ?? "-")\"", mediaType: "application/json")
    },
    Route(operation("cached", .get, "/cached", access: .anyone)) { input in
      input.notModified("\"1\"") ?? HTTPAnswer(status: 200, headers: [HeaderField("etag", "\"1\"")])
    },
  ]
}
