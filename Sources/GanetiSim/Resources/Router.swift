import JSON
import Values

/// Which resources there are, what each of their methods does, and who may call it (`lib/rapi/connector.py`).
enum Router {
  typealias Handler = @Sendable (inout ClusterState, Call) throws(Refusal) -> Answer

  enum Access { case read, write, readOrWrite }

  struct Method: Sendable {
    let access: Access
    let handler: Handler
  }

  struct Route: Sendable {
    /// The parts of the path: a word, or `*` for a name, or `#` for a number.
    let parts: [Substring]
    var methods: [String: Method] = [:]

    init(_ path: String, _ methods: [String: Method]) {
      parts = path.split(separator: "/")
      self.methods = methods
    }

    /// What stood for the names; nil when the path is not this resource's.
    func names(in path: [Substring]) -> [String]? {
      guard path.count == parts.count else { return nil }
      var names: [String] = []
      for (part, found) in zip(parts, path) {
        switch part {
        case "*":
          guard !found.isEmpty, found.utf8.allSatisfy(Router.isNameByte) else { return nil }
          names.append(String(found))
        case "#":
          guard !found.isEmpty, found.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
          names.append(String(found))
        default: if part != found { return nil }
        }
      }
      return names
    }
  }

  static func get(_ access: Access = .read, _ handler: @escaping Handler) -> Method {
    Method(access: access, handler: handler)
  }

  static func change(_ handler: @escaping Handler) -> Method { Method(access: .write, handler: handler) }

  static let routes: [Route] =
    clusterRoutes + nodeRoutes + groupAndNetworkRoutes + instanceRoutes + jobRoutes + queryRoutes + filterRoutes

  /// Answers a request from the state as it is now.
  ///
  /// In Ganeti's order: is there such a resource, has it the method, may the user, is the body JSON; then the rest.
  static func answer(_ request: HTTPRequest, in cluster: inout ClusterState) throws(Refusal) -> Answer {
    let path = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard let (route, names) = find(request.path == "/" ? [] : Array(path)) else { throw .notFound }
    guard let method = route.methods[request.method] else {
      throw Refusal(status: 501, message: "Method \(request.method) is unsupported for path \(request.path)")
    }
    try authorize(request, method.access, cluster.shape.users)
    let call = Call(request: request, names: names, body: try body(of: request), time: .now)
    cluster.advance(to: call.time)
    return try method.handler(&cluster, call)
  }

  private static func find(_ path: [Substring]) -> (Route, [String])? {
    for route in routes {
      if let names = route.names(in: path) { return (route, names) }
    }
    return nil
  }

  private static func authorize(
    _ request: HTTPRequest, _ access: Access, _ users: [SimulatedCluster.User]
  ) throws(Refusal) {
    let credentials = request.headers["authorization"].flatMap(BasicCredentials.init)
    guard let credentials,
      let user = users.first(where: { $0.name == credentials.name && $0.password == credentials.password })
    else { throw Refusal(status: 401, message: "Unauthorized") }
    guard access != .write || user.mayWrite else { throw Refusal(status: 403, message: "Forbidden") }
  }

  private static func body(of request: HTTPRequest) throws(Refusal) -> JSONValue? {
    guard !request.body.isEmpty else { return nil }
    guard request.headers["content-type"]?.lowercased() == "application/json" else {
      throw Refusal(status: 415, message: "Unsupported Media Type")
    }
    do throws(JSONSyntaxError) {
      return try JSONValue(parsing: request.body)
    } catch {
      throw .badRequest("Unable to parse JSON data")
    }
  }

  /// Letters, digits, and `_`, `.`, `-`.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }
}
