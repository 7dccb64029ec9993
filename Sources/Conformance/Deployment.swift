public import HTTPClient
import JSON
public import Values

/// The objects that requests speak of, by the names in their braces.
public typealias GivenObjects = [String: String]

/// A running service that is held against its contract: the way to it, and the objects and tokens that cases need.
public protocol Deployment: Sendable {
  /// What every request carries that does not say otherwise.
  var token: Secret { get }

  func send(_ request: CaseRequest) async throws -> HTTPResponse

  /// The objects that requests may speak of and that none changes.
  func sharedObjects() async throws -> GivenObjects

  /// Objects in the state of that name, for a request that changes them; nil gives those that all requests share.
  func given(_ state: String?) async throws -> GivenObjects

  /// A token with just these permissions, in all clusters or in one that the shared objects are not of.
  func token(_ permissions: [String], elsewhere: Bool) async throws -> Secret

  /// A number that was not given before.
  func nextNumber() async -> Int
}

extension Deployment {
  /// What can be read at a path.
  public func get(_ target: String) async throws -> JSONValue {
    guard target.hasPrefix("/") else { throw NoAnswer(reason: "\"\(target)\" is no path") }
    return try JSONValue(parsing: await send(request("GET", target)).body)
  }

  /// A request with the token, and a body of JSON where there is one.
  public func request(_ method: String, _ target: String, _ body: JSONValue? = nil) -> CaseRequest {
    var request = CaseRequest(
      method: method, target: target, headers: [("Authorization", "Bearer \(token.reveal())")])
    guard let body else { return request }
    request.set("Content-Type", "application/json")
    request.body = .bytes(Array(body.text.utf8))
    return request
  }

  /// The job that can be read at `target`, when it is over.
  /// - Throws: `NoAnswer` when it is not within `limit`.
  public func finished(at target: String, within limit: Duration = .seconds(30)) async throws -> JSONValue {
    let end = ContinuousClock.now + limit
    var pause = Duration.milliseconds(20)
    while ContinuousClock.now < end {
      let value = try await get(target)
      if value["ended_at"]?.isNull == false { return value }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .seconds(1))
    }
    throw NoAnswer(reason: "the job at \(target) does not end")
  }
}

/// Why a check cannot be made here; that is no fault of the deployment.
public struct Untried: Error, CustomStringConvertible {
  public let reason: String

  public init(_ reason: String) { self.reason = reason }

  public var description: String { reason }
}

/// Why nothing came that can be judged.
public struct NoAnswer: Error, CustomStringConvertible {
  public let reason: String

  public init(reason: String) { self.reason = reason }

  public var description: String { reason }
}
