import HTTPTypes
import HummingbirdCore
import JSON
public import Logging
import NIOCore
import Values

/// Takes a request through all that is the same for every operation, up to its route, and back.
///
/// The order is: path, method, token, `Accept`, permission, `Content-Type`, body, then the route's own decoding.
public struct Responder: Sendable {
  let router: Router
  let authenticator: any Authenticator
  let limits: RequestLimits
  let metrics: RequestMetrics
  let logger: Logger
  /// Pages that are no part of a contract, such as the reference.
  let pages: @Sendable (_ path: [String]) -> HTTPAnswer?

  public init(
    router: Router, authenticator: any Authenticator, limits: RequestLimits, metrics: RequestMetrics, logger: Logger,
    pages: @escaping @Sendable (_ path: [String]) -> HTTPAnswer? = { _ in nil }
  ) {
    self.router = router
    self.authenticator = authenticator
    self.limits = limits
    self.metrics = metrics
    self.logger = logger
    self.pages = pages
  }

  /// The answer to `request`; every failure has become a problem.
  func answer(to request: Request, isLocal: @escaping @Sendable () -> Bool) async -> HTTPAnswer {
    let started = ContinuousClock.now
    let id = request.headers[.requestID].flatMap { UUID($0) } ?? UUID.version7()
    var found: (operation: Operation, parameters: [String: String])?
    var answer: HTTPAnswer
    do {
      answer = try await respond(to: request, id: id, isLocal: isLocal, found: &found)
    } catch {
      answer = refusal(error, id: id, operation: found?.operation.id ?? "none")
    }
    if let found, let deprecation = found.operation.deprecation {
      answer.headers += deprecation.headers(found.parameters)
    }
    answer.headers.append(HeaderField("x-request-id", id.description))
    metrics.record(
      operation: found?.operation.id ?? "none", status: answer.status, duration: started.duration(to: .now))
    return answer
  }

  private func respond(
    to request: Request, id: UUID, isLocal: @escaping @Sendable () -> Bool,
    found: inout (operation: Operation, parameters: [String: String])?
  ) async throws -> HTTPAnswer {
    let target = try RequestTarget(request.head.path ?? "/")
    // HEAD is GET whose body is not sent (RFC 9110, section 9.3.2); the server leaves the body out.
    let method = request.method == .head ? "GET" : request.method.rawValue
    let route: Route
    let parameters: [String: String]
    switch router.match(method, target.segments) {
    case .route(let match, let values): (route, parameters) = (match, values)
    case .otherMethods(let methods): throw Problem.wrongMethod(method, allowed: methods)
    case .nothing:
      if method == "GET", let page = pages(target.segments) {
        return page.unless(ifNoneMatch: request.headers[.ifNoneMatch])
      }
      throw Problem(.notFound, "nothing is at this path")
    }
    found = (route.operation, parameters)
    let principal = try await authenticate(request, for: route.operation)
    let context = RequestContext(
      operation: route.operation, id: id, principal: principal, isLocal: isLocal, logger: logger)
    let accept = request.headers[.accept]
    guard route.operation.produces.contains(where: { MediaType.accepts(accept, $0) }) else {
      throw Problem(.notAcceptable, "the answer is \(route.operation.produces.joined(separator: " or "))")
    }
    let scope = try await permit(principal, route, parameters)
    let body = try await RequestBodyReader(limits: limits).body(of: request, for: route.operation)
    let headers = request.headers
    let reader = ParameterReader(path: parameters, query: target.query) { name in
      HTTPField.Name(name).flatMap { headers[$0] }
    }
    let input = Route.Input(
      parameters: reader, body: body, context: context, scope: scope,
      listing: Listing(path: route.operation.path, query: target.query), ifNoneMatch: headers[.ifNoneMatch])
    return try await declared(route.operation, id: id) { try await route.respond(input) }
  }

  // MARK: Who may

  private func authenticate(_ request: Request, for operation: Operation) async throws -> Principal? {
    // Whoever needs no token is not refused for one that is wrong.
    if operation.access == .anyone {
      // And where nobody can be refused, nobody is looked up: such an operation answers without the database.
      guard operation.problems.contains(ProblemType.unauthenticated.name) else { return nil }
      guard let token = try? Credentials.token(in: request.headers) else { return nil }
      return try? await authenticator.principal(ofToken: token)
    }
    guard let token = try Credentials.token(in: request.headers) else {
      throw Problem.unauthenticated("the request carries no token")
    }
    if let principal = try await authenticator.principal(ofToken: token) { return principal }
    throw Problem.unauthenticated("the token is unknown, expired or revoked")
  }

  /// Where the principal may do this; what it may not see it does not learn of.
  private func permit(_ principal: Principal?, _ route: Route, _ parameters: [String: String]) async throws -> Scope {
    guard case .permission(let permission) = route.operation.access, let principal else { return .everything }
    let scope = principal.scope(of: permission)
    // Whoever may not read sees nothing: empty lists and unknown ids.
    guard scope == .nothing, !permission.isRead else { return scope }
    if let canSee = route.canSee, let text = parameters["id"], let id = UUID(text) {
      guard try await canSee(id, principal) else { throw Problem.nothingSuch }
    }
    throw Problem(.forbidden, "this needs the permission \(permission)")
  }

  // MARK: Failures

  /// Lets through what the contract declares; anything else is a defect of this service.
  private func declared(
    _ operation: Operation, id: UUID, _ respond: () async throws -> HTTPAnswer
  ) async throws -> HTTPAnswer {
    do {
      return try await respond()
    } catch {
      let told = error as? Problem ?? (error as? any ProblemConvertible)?.problem
      guard let problem = told, !operation.problems.contains(problem.type.name) else { throw error }
      logger.error(
        "a handler raised a problem that its operation does not declare",
        metadata: [
          "operation": "\(operation.id)", "problem": "\(problem.type.name)", "detail": "\(problem.detail ?? "")",
          "request": "\(id)",
        ])
      throw Problem(.internalError)
    }
  }

  private func refusal(_ error: any Error, id: UUID, operation: String) -> HTTPAnswer {
    if let problem = error as? Problem { return HTTPAnswer(problem, request: id) }
    if let problem = (error as? any ProblemConvertible)?.problem { return HTTPAnswer(problem, request: id) }
    logger.error(
      "a request failed", metadata: ["operation": "\(operation)", "request": "\(id)", "error": "\(error)"])
    return HTTPAnswer(Problem(.internalError), request: id)
  }
}

extension Problem {
  static func wrongMethod(_ method: String, allowed: [Operation.Method]) -> Problem {
    var names = allowed.map(\.rawValue)
    if names.contains("GET") { names.append("HEAD") }
    return Problem(
      .wrongMethod, "\(method) is not allowed here, \(names.joined(separator: ", ")) is",
      headers: [HeaderField("allow", names.joined(separator: ", "))])
  }

  static func unauthenticated(_ detail: String) -> Problem {
    Problem(.unauthenticated, detail, headers: [HeaderField("www-authenticate", "Bearer realm=\"gwm\"")])
  }

  /// What is said of an object that is unknown and of one that may not be seen: the same.
  public static let nothingSuch = Problem(.notFound, "no such object can be seen with this token")
}

extension HTTPAnswer {
  /// A problem as an answer (RFC 9457).
  init(_ problem: Problem, request: UUID?) {
    var writer = JSONWriter(capacity: 512)
    problem.write(to: &writer, request: request)
    self.init(
      status: problem.type.status,
      headers: [HeaderField("content-type", "application/problem+json")] + problem.headers,
      body: ByteBuffer(bytes: writer.bytes))
  }
}

extension HTTPField.Name {
  static let requestID = HTTPField.Name(parsed: "x-request-id") ?? .via
}
