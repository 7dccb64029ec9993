/// Finds the route of a request by its path and method.
public struct Router: Sendable {
  enum Match: Sendable {
    case route(Route, parameters: [String: String])
    /// The path exists, with other methods.
    case otherMethods([Operation.Method])
    case nothing
  }

  /// A node of the tree of path segments.
  private struct Branch: Sendable {
    var literals: [String: Int] = [:]
    /// The branch of a `{parameter}`.
    var parameter: Int?
    var routes: [(route: Route, names: [String])] = []
  }

  private var branches = [Branch()]

  public init(_ routes: [Route]) {
    for route in routes { insert(route) }
  }

  private mutating func insert(_ route: Route) {
    var at = 0
    var names: [String] = []
    for segment in route.operation.path.dropFirst().split(separator: "/", omittingEmptySubsequences: true) {
      if segment.hasPrefix("{") {
        names.append(String(segment.dropFirst().dropLast()))
        at = branches[at].parameter ?? grow { $0[at].parameter = $1 }
      } else {
        at = branches[at].literals[String(segment)] ?? grow { $0[at].literals[String(segment)] = $1 }
      }
    }
    branches[at].routes.append((route, names))
  }

  private mutating func grow(_ attach: (inout [Branch], Int) -> Void) -> Int {
    branches.append(Branch())
    attach(&branches, branches.count - 1)
    return branches.count - 1
  }

  /// A literal segment goes before a parameter, as OpenAPI 3.1 says (4.8.8.2).
  func match(_ method: String, _ segments: [String]) -> Match {
    var at = 0
    var values: [String] = []
    for segment in segments {
      if let next = branches[at].literals[segment] {
        at = next
      } else if let next = branches[at].parameter, !segment.isEmpty {
        values.append(segment)
        at = next
      } else {
        return .nothing
      }
    }
    let routes = branches[at].routes
    guard !routes.isEmpty else { return .nothing }
    guard let (route, names) = routes.first(where: { $0.route.operation.method.rawValue == method }) else {
      return .otherMethods(routes.map(\.route.operation.method))
    }
    return .route(route, parameters: Dictionary(zip(names, values)) { _, last in last })
  }
}
