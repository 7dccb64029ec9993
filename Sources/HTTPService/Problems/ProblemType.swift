/// A kind of problem (RFC 9457): what its page on this server tells, and its HTTP status.
///
/// The types that this module itself raises stand here; every contract declares them with cause and cure.
public struct ProblemType: Sendable, Hashable {
  /// The last part of its `type`, such as `wrong-state`.
  public let name: String
  /// The HTTP status that it is sent with.
  public let status: Int
  /// What kind of problem it is, for people.
  public let title: String

  public init(name: String, status: Int, title: String) {
    self.name = name
    self.status = status
    self.title = title
  }

  /// The `type` of a problem: a reference to a page of this server.
  public var reference: String { "/docs/problems/\(name)" }
}

extension ProblemType {
  public static let malformedBody = ProblemType(name: "malformed-body", status: 400, title: "The body is not JSON")
  public static let malformedRequest = ProblemType(
    name: "malformed-request", status: 400, title: "The request is not HTTP as this service understands it")
  public static let unauthenticated = ProblemType(name: "unauthenticated", status: 401, title: "No valid token")
  public static let forbidden = ProblemType(name: "forbidden", status: 403, title: "The token does not allow this")
  public static let notFound = ProblemType(name: "not-found", status: 404, title: "Nothing here")
  public static let wrongMethod = ProblemType(
    name: "wrong-method", status: 405, title: "The method is not allowed here")
  public static let notAcceptable = ProblemType(name: "not-acceptable", status: 406, title: "No such representation")
  public static let requestTimeout = ProblemType(
    name: "request-timeout", status: 408, title: "The request came too slowly")
  public static let conflict = ProblemType(name: "conflict", status: 409, title: "Something else is in the way")
  public static let contradiction = ProblemType(
    name: "contradiction", status: 409, title: "The request contradicts itself or what is there")
  public static let wrongState = ProblemType(
    name: "wrong-state", status: 409, title: "The object is in the wrong state")
  public static let preconditionFailed = ProblemType(
    name: "precondition-failed", status: 412, title: "The object has changed")
  public static let bodyTooLarge = ProblemType(name: "body-too-large", status: 413, title: "The body is too large")
  public static let unsupportedMediaType = ProblemType(
    name: "unsupported-media-type", status: 415, title: "The body has the wrong media type")
  public static let invalidRequest = ProblemType(
    name: "invalid-request", status: 422, title: "The request does not fit the contract")
  public static let headersTooLarge = ProblemType(
    name: "headers-too-large", status: 431, title: "The headers are too large")
  public static let internalError = ProblemType(
    name: "internal-error", status: 500, title: "The service made a mistake")
  public static let unavailable = ProblemType(
    name: "unavailable", status: 503, title: "The service cannot answer now")

  /// Every type that this module raises by itself.
  public static let raisedHere: [ProblemType] = [
    malformedBody, malformedRequest, unauthenticated, forbidden, notFound, wrongMethod, notAcceptable, requestTimeout,
    conflict, contradiction, wrongState, preconditionFailed, bodyTooLarge, unsupportedMediaType, invalidRequest,
    headersTooLarge, internalError, unavailable,
  ]
}
